//! `serve DIR [PORT] [--under /sub/path]`: serves the built site on this computer, to this computer only.
//!
//! It does what any static host does and no more, so that what works here works there. Without PORT it takes 8080 or the next
//! port that is free; PORT 0 is any free port. `--under` serves the site below a path, as many hosts do, and nothing outside it.

use std::{
    fs,
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::ExitCode,
    thread,
    time::Duration,
};

/// The longest head of a request that is read.
const LONGEST_HEAD: u64 = 16_384;
/// How long a browser may take to ask or to listen.
const PATIENCE: Duration = Duration::from_secs(20);
/// The ports tried when none is asked for.
const PORTS: std::ops::Range<u16> = 8080..8180;
const USAGE: &str = "serve: name the folder of the built site, as in: serve dist [PORT] [--under /sub/path]";

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
struct Asked {
    dir: PathBuf,
    port: Option<u16>,
    /// The parts of the path that the site is served under.
    under: Vec<String>,
}

/// What a request's path leads to.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    /// A file or folder, by its path relative to the site's root.
    Place(PathBuf),
    /// Nothing, and nothing may be looked for.
    Nothing,
}

fn main() -> ExitCode {
    let Some(asked) = asked(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match serve(&asked) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("serve: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn asked(mut args: impl Iterator<Item = String>) -> Option<Asked> {
    let (mut dir, mut port, mut under) = (None, None, Vec::new());
    while let Some(arg) = args.next() {
        if arg == "--under" {
            under = parts(&args.next()?)?;
        } else if dir.is_none() {
            dir = Some(PathBuf::from(arg));
        } else if port.is_none() {
            port = Some(arg.parse().ok()?);
        } else {
            return None;
        }
    }
    Some(Asked { dir: dir?, port, under })
}

fn serve(asked: &Asked) -> Result<(), String> {
    let root = fs::canonicalize(&asked.dir)
        .map_err(|e| format!("{} cannot be read ({e}). Run make build first.", asked.dir.display()))?;
    let server = listen(asked.port)?;
    let port = server.local_addr().map_err(|e| e.to_string())?.port();
    let under: String = asked.under.iter().flat_map(|part| [part, "/"]).collect();
    println!("Palermo is served at http://localhost:{port}/{under}");
    io::stdout().flush().map_err(|e| e.to_string())?;
    thread::scope(|scope| {
        for stream in server.incoming().flatten() {
            // One thread and one answer a connection: nothing waits for anything else. A browser that has gone away is no fault of ours.
            scope.spawn(|| answer(stream, &root, &asked.under));
        }
    });
    Ok(())
}

/// Listens on the port asked for, or on the first free one of [`PORTS`].
fn listen(port: Option<u16>) -> Result<TcpListener, String> {
    let ports = port.map_or(PORTS, |port| port..port.saturating_add(1));
    let mut trouble = String::new();
    for port in ports {
        match TcpListener::bind(("127.0.0.1", port)) {
            Ok(server) => return Ok(server),
            Err(e) => {
                trouble = format!("port {port} cannot be used ({e}). Name another, or 0 for any that is free.");
            }
        }
    }
    Err(trouble)
}

/// Reads one request and answers it.
fn answer(stream: TcpStream, root: &Path, under: &[String]) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut lines = BufReader::new((&stream).take(LONGEST_HEAD)).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let mut words = first.split(' ');
    let (method, address) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (status, header, body) = if matches!(method, "GET" | "HEAD") {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        found(path, root, under)
    } else {
        plain("405 Method Not Allowed", String::new())
    };
    let head = format!(
        "HTTP/1.1 {status}\r\n{header}Content-Length: {}\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n",
        body.len()
    );
    (&stream).write_all(head.as_bytes())?;
    if method != "HEAD" {
        (&stream).write_all(&body)?;
    }
    (&stream).flush()
}

/// Status, headers of its own, and body.
type Answer = (&'static str, String, Vec<u8>);

fn found(path: &str, root: &Path, under: &[String]) -> Answer {
    let nothing = || plain("404 Not Found", String::new());
    let Found::Place(place) = find(path, under) else { return nothing() };
    let mut place = root.join(place);
    if place.is_dir() {
        if !path.ends_with('/') {
            // Relative, so that no path can send a browser to another host; as it came, so free of line breaks.
            let last = path.rsplit('/').next().unwrap_or_default();
            return plain("301 Moved Permanently", format!("Location: {last}/\r\n"));
        }
        place.push("index.html");
    }
    // A link in the folder must not lead out of it.
    let inside = fs::canonicalize(&place).is_ok_and(|real| real.starts_with(root));
    match fs::read(&place) {
        Ok(body) if inside => ("200 OK", format!("Content-Type: {}\r\n", mime(&place)), body),
        _ => nothing(),
    }
}

/// An answer of a status, as text.
fn plain(status: &'static str, header: String) -> Answer {
    (status, header + "Content-Type: text/plain\r\n", status.as_bytes().to_vec())
}

/// Where a request's path leads, within the site and below the path it is served under.
fn find(path: &str, under: &[String]) -> Found {
    match parts(path).as_deref().and_then(|parts| parts.strip_prefix(under)) {
        Some(rest) => Found::Place(rest.iter().collect()),
        None => Found::Nothing,
    }
}

/// The decoded parts of a path; nothing if one of them could lead elsewhere than down.
fn parts(path: &str) -> Option<Vec<String>> {
    path.split('/')
        .filter(|part| !part.is_empty())
        .map(decode)
        .collect::<Option<Vec<_>>>()
        .filter(|parts| parts.iter().all(|part| part != "." && part != ".." && !part.contains(['/', '\\', '\0', ':'])))
}

/// Undoes percent-encoding; nothing if it is broken or not UTF-8.
fn decode(part: &str) -> Option<String> {
    let mut bytes = part.bytes();
    let mut out = Vec::with_capacity(part.len());
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let high = char::from(bytes.next()?).to_digit(16)?;
            let low = char::from(bytes.next()?).to_digit(16)?;
            out.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out).ok()
}

/// The media type of a file, by the end of its name.
fn mime(place: &Path) -> &'static str {
    match place.extension().and_then(|end| end.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/vnd.microsoft.icon",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn leads(path: &str, under: &str, to: Option<&str>) {
        let under = parts(under).unwrap();
        let expected = to.map_or(Found::Nothing, |place| Found::Place(place.into()));
        assert_eq!(find(path, &under), expected, "{path} under {under:?}");
    }

    #[test]
    fn paths_lead_down_only() {
        leads("/", "", Some(""));
        leads("/read/index.html", "", Some("read/index.html"));
        leads("//read///a.html", "", Some("read/a.html"));
        leads("/a%20b.html", "", Some("a b.html"));
        for path in [
            "/..",
            "/../etc",
            "/a/../../etc",
            "/%2e%2e/etc",
            "/a%2fb",
            "/a%5C..",
            "/%00",
            "/%",
            "/%4",
            "/%zz",
            "/%ff",
            "/c:",
        ] {
            leads(path, "", None);
        }
    }

    #[test]
    fn only_what_is_under_the_path_is_served() {
        leads("/a/b/", "/a/b", Some(""));
        leads("/a/b/x.js", "a/b/", Some("x.js"));
        leads("/a/bc", "/a/b", None);
        leads("/x.js", "/a/b", None);
    }

    #[test]
    fn the_command_line_is_read() {
        let read = |line: &str| asked(line.split_whitespace().map(str::to_owned));
        let expected = Asked { dir: "dist".into(), port: Some(0), under: vec!["a".into(), "b".into()] };
        assert_eq!(read("dist 0 --under /a/b"), Some(expected));
        assert_eq!(read("dist").map(|asked| asked.port), Some(None));
        for line in ["", "dist eighty", "dist 70000", "dist 1 2", "dist --under", "dist --under /../x"] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn wasm_has_its_type() {
        assert_eq!(mime(Path::new("a/palermo-1.wasm")), "application/wasm");
        assert_eq!(mime(Path::new("index.bin")), "application/octet-stream");
    }
}

//! The stub course as a server on a port of its own: another origin than the unit's, as most courses have it.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use serde_json::{Value, json};

use super::lrs::{ACTIVITY, Course, REGISTRATION, actor};

/// The server; its thread ends with the tests.
pub struct Server {
    pub port: u16,
    course: Arc<Mutex<Course>>,
}

/// A request as far as the stub reads it.
struct Request {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    authorization: String,
    body: String,
}

impl Server {
    pub fn start(back: &'static str) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
        let port = listener.local_addr().expect("a listener has an address").port();
        let course = Arc::<Mutex<Course>>::default();
        let shared = Arc::clone(&course);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                thread::spawn(move || serve(stream, &shared, back));
            }
        });
        Self { port, course }
    }

    pub fn course(&self) -> MutexGuard<'_, Course> {
        self.course.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a launch; the query that the unit is opened with.
    pub fn launch(&self, mode: &str) -> String {
        let mut course = self.course();
        course.begin(mode);
        let origin = format!("http://127.0.0.1:{}", self.port);
        let parameters = [
            ("endpoint", format!("{origin}/xapi/")),
            ("fetch", format!("{origin}/fetch?launch={}", course.launch)),
            ("actor", actor().to_string()),
            ("registration", REGISTRATION.to_owned()),
            ("activityId", ACTIVITY.to_owned()),
        ];
        parameters.map(|(name, value)| format!("{name}={}", encoded(&value))).join("&")
    }
}

fn encoded(text: &str) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or_default();
    text.bytes().flat_map(|byte| ['%', digit(byte >> 4), digit(byte & 15)]).collect()
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits = [rest.next().unwrap_or(b'0'), rest.next().unwrap_or(b'0')];
                u8::from_str_radix(&String::from_utf8_lossy(&digits), 16).unwrap_or_default()
            }
            b'+' => b' ',
            byte => byte,
        });
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn read(stream: &TcpStream) -> Option<Request> {
    let mut reader = BufReader::new(stream);
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    let mut words = first.split(' ');
    let (method, address) = (words.next()?.to_owned(), words.next()?.to_owned());
    let (mut length, mut authorization) = (0, String::new());
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.trim().parse().ok()?,
            "authorization" => value.trim().clone_into(&mut authorization),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let (path, query) = address.split_once('?').unwrap_or((&address, ""));
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let query = pairs.map(|(name, value)| (decoded(name), decoded(value))).collect();
    Some(Request {
        method,
        path: path.to_owned(),
        query,
        authorization,
        body: String::from_utf8_lossy(&body).into_owned(),
    })
}

fn serve(mut stream: TcpStream, course: &Mutex<Course>, back: &str) {
    let Some(request) = read(&stream) else { return };
    if request.path == "/silent" {
        thread::sleep(Duration::from_secs(30));
    }
    let (status, body) = if request.method == "OPTIONS" {
        ("204 No Content", String::new())
    } else {
        answer(&request, &mut course.lock().unwrap_or_else(PoisonError::into_inner), back)
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nAccess-Control-Allow-Origin: *\r\nAccess-Control-Allow-Headers: authorization, content-type, x-experience-api-version\r\nAccess-Control-Allow-Methods: GET, PUT, POST\r\nConnection: close\r\n\r\n",
        body.len()
    );
    // A browser that has gone away is no fault.
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes()));
}

fn answer(request: &Request, course: &mut Course, back: &str) -> (&'static str, String) {
    let parameter = |name: &str| request.query.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value);
    let refuse = |course: &mut Course, reason: &str| {
        course.refused.push(format!("{reason}: {} {}", request.method, request.path));
        ("403 Forbidden", String::new())
    };
    if request.path == "/fetch" {
        // The address works once, and not for an earlier launch.
        let now = parameter("launch") == course.launch.to_string();
        if course.token_given || !now || request.method != "POST" {
            course.refused.push("8.2.3.0-1: the token was asked for again".to_owned());
            return ("200 OK", json!({ "error-code": "1", "error-text": "used" }).to_string());
        }
        course.token_given = true;
        return ("200 OK", json!({ "auth-token": token(course) }).to_string());
    }
    if request.authorization != format!("Basic {}", token(course)) {
        return refuse(course, "8.1.2.0-5");
    }
    let agent = |name: &str| serde_json::from_str::<Value>(parameter(name)).ok() == Some(actor());
    match (request.method.as_str(), request.path.as_str()) {
        (method, "/xapi/activities/state") => {
            let id = parameter("stateId");
            if parameter("activityId") != ACTIVITY || parameter("registration") != REGISTRATION || !agent("agent") {
                return refuse(course, "8.1.4.0-3");
            }
            match (method, id) {
                ("GET", "LMS.LaunchData") => {
                    course.launch_data_read = true;
                    ("200 OK", course.launch_data(back).to_string())
                }
                (_, "LMS.LaunchData") => refuse(course, "10.2.1.0-5"),
                ("GET", _) => {
                    course.documents.get(id).map_or(("404 Not Found", String::new()), |text| ("200 OK", text.clone()))
                }
                _ => {
                    course.documents.insert(id.to_owned(), request.body.clone());
                    ("204 No Content", String::new())
                }
            }
        }
        ("GET", "/xapi/agents/profile") if parameter("profileId") == "cmi5LearnerPreferences" && agent("agent") => {
            course.preferences_read = true;
            ("200 OK", json!({ "languagePreference": "en-GB", "audioPreference": "on" }).to_string())
        }
        ("POST", "/xapi/statements") => {
            let statements = match serde_json::from_str::<Value>(&request.body) {
                Ok(Value::Array(list)) => list,
                Ok(one) => vec![one],
                Err(error) => return refuse(course, &error.to_string()),
            };
            match course.take(&statements) {
                Ok(()) => ("200 OK", json!(statements.iter().map(|one| &one["id"]).collect::<Vec<_>>()).to_string()),
                Err(_) => ("403 Forbidden", String::new()),
            }
        }
        _ => refuse(course, "no such resource"),
    }
}

/// The token of the launch.
fn token(course: &Course) -> String {
    format!("dG9rZW46{:04}", course.launch)
}

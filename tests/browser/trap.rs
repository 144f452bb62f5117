//! A proxy that lets nothing through and notes what was asked of it: whatever a browser asks of other hosts than its own site.

use std::{
    io::{BufRead, BufReader, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use crate::trouble::{Outcome, Trouble};

/// The proxy; it ends when this value is dropped.
pub struct Trap {
    pub address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    ended: Arc<AtomicBool>,
}

impl Trap {
    pub fn start() -> Outcome<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|e| Trouble::new(e.to_string()))?;
        let address = listener.local_addr().map_err(|e| Trouble::new(e.to_string()))?;
        let (asked, ended) = (Arc::<Mutex<Vec<String>>>::default(), Arc::<AtomicBool>::default());
        let (notes, end) = (Arc::clone(&asked), Arc::clone(&ended));
        thread::spawn(move || {
            for connection in listener.incoming() {
                if end.load(Ordering::Relaxed) {
                    break;
                }
                let Some(line) = connection.ok().and_then(refuse) else {
                    continue;
                };
                notes.lock().unwrap_or_else(PoisonError::into_inner).push(line);
            }
        });
        Ok(Self { address, asked, ended })
    }

    /// The requests noted so far, such as `GET http://example.org/ HTTP/1.1` or `CONNECT example.org:443 HTTP/1.1`.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Reads the first line of a request and refuses it.
fn refuse(mut connection: TcpStream) -> Option<String> {
    connection.set_read_timeout(Some(Duration::from_secs(2))).ok()?;
    let mut line = String::new();
    BufReader::new(&connection).read_line(&mut line).ok()?;
    // Whether the browser hears the refusal or the end of the connection is the same.
    let _ = connection.write_all(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    Some(line.trim_end().to_owned())
}

impl Drop for Trap {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        // One last connection, so that the thread looks up from its waiting.
        let _ = TcpStream::connect(self.address);
    }
}

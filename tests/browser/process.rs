//! Programs that a test starts and, whatever happens, ends.

use std::{
    fs::File,
    io::{BufRead, BufReader},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::trouble::{Outcome, Trouble};

/// How long a program may take to start, or to end when it is asked to.
const PATIENCE: Duration = Duration::from_secs(20);

/// A program that runs until this value is dropped.
pub struct Running {
    name: String,
    child: Child,
}

impl Running {
    /// Starts a program that writes what it has to say to the file `log`.
    pub fn start(command: &mut Command, log: &Path) -> Outcome<Self> {
        let log = File::create(log).map_err(|e| Trouble::new(format!("{}: {e}", log.display())))?;
        let errors = log.try_clone().map_err(|e| Trouble::new(e.to_string()))?;
        Self::spawn(command.stdout(log).stderr(errors))
    }

    /// Starts a program and waits for the first line that it writes.
    pub fn start_and_read_line(command: &mut Command) -> Outcome<(Self, String)> {
        let mut running = Self::spawn(command.stdout(Stdio::piped()))?;
        let mut line = String::new();
        if let Some(out) = running.child.stdout.take() {
            BufReader::new(out).read_line(&mut line).map_err(|e| Trouble::new(e.to_string()))?;
        }
        if line.is_empty() {
            return Err(Trouble::new(format!("{} ended without a word.", running.name)));
        }
        Ok((running, line.trim_end().to_owned()))
    }

    fn spawn(command: &mut Command) -> Outcome<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.stdin(Stdio::null()).spawn();
        let child = child.map_err(|e| Trouble::new(format!("{name} cannot be started ({e}). Run make setup-test.")))?;
        Ok(Self { name, child })
    }

    /// Waits until the program accepts connections on a port of this computer.
    pub fn wait_for_port(&mut self, port: u16) -> Outcome {
        let began = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let ended = self.child.try_wait().is_ok_and(|status| status.is_some());
            if ended || began.elapsed() > PATIENCE {
                return Err(Trouble::new(format!("{} does not answer on port {port}.", self.name)));
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Running {
    /// Asks the program to end, so that a driver can end its browser, and ends it if it does not.
    fn drop(&mut self) {
        let asked = Command::new("sh").args(["-c", &format!("kill -TERM {}", self.child.id())]).status();
        let began = Instant::now();
        while asked.is_ok() && began.elapsed() < PATIENCE {
            if self.child.try_wait().is_ok_and(|status| status.is_some()) {
                return;
            }
            thread::sleep(Duration::from_millis(10));
        }
        // Nothing is left to do for a program that cannot be ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that is free now.
pub fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|e| Trouble::new(format!("No port is free: {e}.")))
}

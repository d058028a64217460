//! A server in a process of its own: this program, started once more.

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use std::{env, fs};

use actix_web::dev::HttpServiceFactory;
use actix_web::{App, HttpServer, rt, web};

use crate::by_hand::not_found;

/// Says which server this process shall be.
const SERVER: &str = "MEASURE_SERVER";

/// Which server this process shall be, if it was started as one.
pub fn wanted() -> Option<String> {
    env::var(SERVER).ok()
}

/// Serves until the process ends, with one worker; prints its address first.
///
/// # Errors
/// Where it cannot listen.
pub fn serve<S: HttpServiceFactory + 'static>(service: impl Fn() -> S + Clone + Send + 'static) -> io::Result<()> {
    rt::System::new().block_on(async move {
        let server = HttpServer::new(move || App::new().service(service()).default_service(web::to(not_found)))
            .workers(1)
            .bind(("127.0.0.1", 0))?;
        for address in server.addrs() {
            println!("{address}");
        }
        io::stdout().flush()?;
        server.run().await
    })
}

/// A server in a process of its own, until it is dropped.
#[derive(Debug)]
pub struct Serving {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Serving {
    /// Starts this program as the server of this name.
    ///
    /// # Errors
    /// Where it does not start.
    pub fn start(name: &str) -> io::Result<Self> {
        let mut child = Command::new(env::current_exe()?)
            .args(env::args_os().skip(1))
            .env(SERVER, name)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let out = child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line)?;
        let address = line.trim().parse().map_err(io::Error::other);
        // Dropped where the line is no address, it ends its process.
        let mut serving = Self { child, address: SocketAddr::from(([0, 0, 0, 0], 0)) };
        serving.address = address?;
        Ok(serving)
    }

    /// The memory that it holds, in MiB, where the system tells (Linux).
    pub fn memory(&self) -> Option<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        let kib: f64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
        Some(kib / 1024.0)
    }

    /// For how long it has had a processor, where the system tells (Linux).
    pub fn busy(&self) -> Option<Duration> {
        let threads = fs::read_dir(format!("/proc/{}/task", self.child.id())).ok()?;
        let of = |thread: io::Result<fs::DirEntry>| -> Option<u64> {
            let text = fs::read_to_string(thread.ok()?.path().join("schedstat")).ok()?;
            text.split_whitespace().next()?.parse().ok()
        };
        threads.map(of).sum::<Option<u64>>().map(Duration::from_nanos)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

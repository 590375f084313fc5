//! Starts a WebDriver server (and, for WebKit, a display for it) and ends it with everything it started.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};

use super::engine::Engine;
use super::folder::Scratch;
use super::limit::{self, PATIENCE};

/// One running WebDriver server. Dropping it ends the server and every browser that it started.
pub struct Driver {
    /// The address that WebDriver commands go to.
    pub address: String,
    log: PathBuf,
    _server: ProcessGroup,
    _display: Option<ProcessGroup>,
    _scratch: Scratch,
}

impl Driver {
    /// Starts the server of this engine on a free port and waits until it listens.
    pub fn start(engine: Engine) -> Self {
        let program = engine.driver_program();
        let scratch = Scratch::new("driver");
        let log = scratch.path().join("log.txt");
        let display = (engine == Engine::WebKit).then(start_display);
        let port = free_port();
        let mut command = vec![program.clone()];
        command.extend(engine.driver_arguments(port));
        // Without a graphics card WebKit spends half a trial's time on handing pictures to the display by buffers that only a card
        // makes cheap: ten trials took 116 s of a thread with them and 57 s without.
        let settings = |(number, _): &(String, _)| {
            [("DISPLAY", format!(":{number}")), ("WEBKIT_DISABLE_DMABUF_RENDERER", "1".to_owned())]
        };
        let environment = display.iter().flat_map(settings);
        let output = File::create(&log).expect("a log file for the driver");
        let server = ProcessGroup::start(&command, environment.collect(), Stdio::from(output));
        let driver = Self {
            address: format!("http://127.0.0.1:{port}"),
            log,
            _server: server,
            _display: display.map(|(_, process)| process),
            _scratch: scratch,
        };
        driver.wait_until_listening(port, &program);
        driver
    }

    /// What the server and its browsers have printed from this byte on, and the byte where it ends.
    pub fn log_from(&self, start: u64) -> (String, u64) {
        let mut text = Vec::new();
        let mut file = File::open(&self.log).expect("the driver's log");
        file.seek(SeekFrom::Start(start)).expect("a place in the driver's log");
        file.read_to_end(&mut text).expect("the driver's log");
        (String::from_utf8_lossy(&text).into_owned(), start + text.len() as u64)
    }

    fn wait_until_listening(&self, port: u16, program: &str) {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let listens = limit::until(PATIENCE, || TcpStream::connect(address).ok());
        assert!(
            listens.is_some(),
            "{program} did not listen on port {port} within {:?}. {}\nIt printed: {}",
            limit::stretched(PATIENCE),
            super::REMEDY,
            fs::read_to_string(&self.log).unwrap_or_default()
        );
    }
}

/// A process group that ends when this value is dropped, and also when the test process dies without dropping it:
/// a shell holds the group and waits on its standard input, which closes in both cases.
struct ProcessGroup {
    leash: Option<ChildStdin>,
    shell: Child,
}

impl ProcessGroup {
    fn start(command: &[String], environment: Vec<(&str, String)>, output: Stdio) -> Self {
        let mut shell = Command::new("sh");
        shell
            .args(["-c", r#""$@" 2>&1 & cat >/dev/null; kill -KILL 0"#, "sh"])
            .args(command)
            .envs(environment)
            .stdin(Stdio::piped())
            .stdout(output)
            .stderr(Stdio::null())
            .process_group(0);
        let mut shell = shell.spawn().unwrap_or_else(|error| panic!("cannot start {command:?}: {error}"));
        Self { leash: shell.stdin.take(), shell }
    }
}

impl Drop for ProcessGroup {
    fn drop(&mut self) {
        drop(self.leash.take());
        let _ = self.shell.wait();
    }
}

/// Starts a display in memory, on a number that it picks itself. WebKit's browser has no headless mode.
fn start_display() -> (String, ProcessGroup) {
    let program = super::engine::program("XVFB", "Xvfb", "the display that WebKit draws on");
    let arguments = ["-displayfd", "1", "-screen", "0", "1400x1100x24", "-nolisten", "tcp", "-noreset"];
    let mut command = vec![program];
    command.extend(arguments.map(str::to_owned));
    let mut display = ProcessGroup::start(&command, Vec::new(), Stdio::piped());
    let output = display.shell.stdout.take().expect("Xvfb's output");
    let number = BufReader::new(output)
        .lines()
        .map_while(Result::ok)
        .find(|line| !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_digit()));
    let number = number.unwrap_or_else(|| panic!("Xvfb named no display. {}", super::REMEDY));
    (number, display)
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("the port's number").port()
}

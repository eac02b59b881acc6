//! A program that watches beside us, in a process of its own.

use std::{net::SocketAddr, process::ExitStatus, process::Stdio, sync::Arc, time::Duration};

use tokio::{
    io::{AsyncRead, AsyncReadExt},
    process::{Child, Command},
    sync::watch,
    task::JoinHandle,
    time::timeout,
};

use super::{
    ledger::{Compared as _, Note, Seen},
    printed::{Lines, Printed},
    screen::{Screen, Voice},
};

/// The exit code by which a program says that this machine lacks what it needs.
pub(super) const UNAVAILABLE: i32 = 69;
/// How long a program that is asked to end may take.
const GRACE: Duration = Duration::from_secs(1);

/// A program as `--watch NAME=COMMAND` names it.
#[derive(Clone, Debug)]
pub(super) struct Watch {
    pub(super) name: String,
    command: String,
}

impl Watch {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let Some((name, command)) = text.split_once('=') else {
            return Err(String::from("NAME=COMMAND is expected"));
        };
        let (name, command) = (name.trim(), command.trim());
        if name.is_empty() || name.chars().count() > 12 || name.chars().any(char::is_control) {
            return Err(String::from("a name has 1 to 12 letters"));
        }
        if command.is_empty() {
            return Err(format!("what is the command of {name}?"));
        }
        Ok(Self {
            name: name.to_owned(),
            command: command.to_owned(),
        })
    }
}

/// What is known of a program.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) name: String,
    pub(super) standing: Standing,
    /// What its lines told.
    pub(super) seen: Vec<Seen<Note>>,
    /// The position of the configuration data that were told last.
    begin: Option<u64>,
    /// Whether it has told all of them once.
    followed: bool,
    /// The last event that it told of, or that its configuration data sum up.
    last: u64,
}

/// How far a program has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// It has not told all configuration data yet.
    Starting,
    Following,
    /// It follows, and has lost its connection for now.
    CutOff,
    Ended(Ending),
}

/// How a program ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    Content,
    /// What the machine lacks, and what to do about it.
    Unavailable(String),
    Failed(String),
    /// It was stopped before it followed: nobody wanted to wait for it.
    Stopped,
}

impl Record {
    fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            standing: Standing::Starting,
            seen: Vec::new(),
            begin: None,
            followed: false,
            last: 0,
        }
    }

    /// Where it began to follow; `None` if it never did.
    pub(super) fn since(&self) -> Option<u64> {
        match self.seen.first()? {
            Seen::SnapshotBegin(seq) if self.followed => Some(*seq),
            _ => None,
        }
    }

    pub(super) fn has_followed(&self) -> bool {
        self.followed
    }

    /// Takes in a line that it printed.
    fn take(&mut self, line: &str) {
        match Printed::read(line) {
            Printed::Live(note) => {
                self.last = note.seq();
                self.seen.push(Seen::Live(note));
            }
            Printed::Configuration(note) => self.configuration(&note),
            Printed::Missing(gap) => self.seen.push(Seen::Gap(gap)),
            Printed::Disconnected if self.standing == Standing::Following => {
                self.standing = Standing::CutOff;
            }
            Printed::Reconnected if self.standing == Standing::CutOff => {
                self.standing = Standing::Following;
            }
            _ => {}
        }
    }

    fn configuration(&mut self, note: &Note) {
        let seq = note.seq();
        if self.begin != Some(seq) {
            self.begin = Some(seq);
            self.last = seq;
            if !self.followed {
                // It was cut off before it had all, and begins anew.
                self.seen.clear();
            }
            self.seen.push(Seen::SnapshotBegin(seq));
        }
        if note.name() == "DataComplete" && self.standing == Standing::Starting {
            self.standing = Standing::Following;
            self.followed = true;
        }
    }
}

/// A program that runs. It is ended when this is dropped, and whatever it has started.
pub(super) struct Program {
    record: watch::Receiver<Record>,
    task: JoinHandle<()>,
    group: Group,
}

impl Program {
    /// Starts the program, which is to watch the service at `address`.
    pub(super) fn start(
        number: usize,
        watch: &Watch,
        address: SocketAddr,
        screen: &Arc<Screen>,
    ) -> Self {
        let (record, told) = watch::channel(Record::new(&watch.name));
        let mut child = match shell(&watch.command, address).spawn() {
            Ok(child) => child,
            Err(error) => {
                let ending = Ending::Failed(format!("it cannot be started: {error}"));
                record.send_modify(|record| record.standing = Standing::Ended(ending));
                return Self {
                    record: told,
                    task: tokio::spawn(async {}),
                    group: Group(None),
                };
            }
        };
        let group = Group::of(&child);
        let output = Output {
            record,
            screen: Arc::clone(screen),
            voice: Voice::Program(number),
        };
        let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
        let task = tokio::spawn(async move {
            let ended = async {
                let status = child.wait().await;
                // What it has left behind would hold its output open.
                group.kill();
                status
            };
            let (status, (), last) =
                tokio::join!(ended, output.events(stdout), output.words(stderr));
            let ending = ending(status, last);
            output.record.send_modify(|record| {
                record.standing = Standing::Ended(ending);
            });
        });
        Self {
            record: told,
            task,
            group,
        }
    }

    pub(super) fn record(&self) -> watch::Ref<'_, Record> {
        self.record.borrow()
    }

    /// What is known of it, now and later.
    pub(super) fn told(&self) -> watch::Receiver<Record> {
        self.record.clone()
    }

    /// Waits until it follows, or has ended.
    pub(super) async fn settled(&mut self) {
        self.until(|record| record.standing != Standing::Starting)
            .await;
    }

    /// Waits until it is connected and has told of this event, if it ever followed.
    pub(super) async fn caught_up(&mut self, seq: u64) {
        self.until(|record| match record.standing {
            Standing::Following => record.last >= seq,
            Standing::CutOff => false,
            Standing::Starting | Standing::Ended(_) => true,
        })
        .await;
    }

    async fn until(&mut self, mut condition: impl FnMut(&Record) -> bool) {
        // It fails when the program has ended, and then there is nothing to wait for.
        let _ = self.record.wait_for(|record| condition(record)).await;
    }

    /// Gives the program this long to end by itself, then ends it. Gives what is known of it.
    pub(super) async fn finish(mut self, patience: Duration) -> Record {
        let has_followed = self.record().has_followed();
        let patience = if has_followed {
            patience
        } else {
            Duration::ZERO
        };
        if timeout(patience, &mut self.task).await.is_ok() {
            return self.record().clone();
        }
        self.group.terminate();
        if timeout(GRACE, &mut self.task).await.is_err() {
            self.group.kill();
            // Nothing of it is left that could keep the task.
            let _ = timeout(GRACE, &mut self.task).await;
        }
        let mut record = self.record().clone();
        record.standing = Standing::Ended(if has_followed {
            Ending::Failed(String::from("it did not end with the service"))
        } else {
            Ending::Stopped
        });
        record
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if !self.task.is_finished() {
            self.group.kill();
            self.task.abort();
        }
    }
}

/// Where the lines of a program go.
struct Output {
    record: watch::Sender<Record>,
    screen: Arc<Screen>,
    voice: Voice,
}

impl Output {
    /// Reads what the program says of events.
    async fn events(&self, from: Option<impl AsyncRead + Unpin>) {
        read(from, |line| {
            self.record.send_modify(|record| record.take(&line));
            self.screen.say(self.voice, [line]);
        })
        .await;
    }

    /// Reads what else it has to say. Gives the last line.
    async fn words(&self, from: Option<impl AsyncRead + Unpin>) -> Option<String> {
        let mut last = None;
        read(from, |line| {
            if !line.trim().is_empty() {
                last = Some(line.trim().to_owned());
            }
            self.screen.say(self.voice, [line]);
        })
        .await;
        last
    }
}

async fn read(from: Option<impl AsyncRead + Unpin>, mut line: impl FnMut(String)) {
    let Some(mut from) = from else { return };
    let mut lines = Lines::default();
    let mut bytes = [0; 4096];
    loop {
        match from.read(&mut bytes).await {
            Ok(0) | Err(_) => break,
            Ok(count) => lines.take(&bytes[..count]).into_iter().for_each(&mut line),
        }
    }
    lines.rest().into_iter().for_each(line);
}

/// How it ended, with the last that it said.
fn ending(status: std::io::Result<ExitStatus>, last: Option<String>) -> Ending {
    let status = match status {
        Ok(status) if status.success() => return Ending::Content,
        Ok(status) => status,
        Err(error) => return Ending::Failed(error.to_string()),
    };
    match (status.code(), last) {
        (Some(UNAVAILABLE), Some(last)) => Ending::Unavailable(last),
        (Some(UNAVAILABLE), None) => Ending::Unavailable(String::from("it cannot run here")),
        (_, Some(last)) => Ending::Failed(format!("it ended with {status}: {last}")),
        (_, None) => Ending::Failed(format!("it ended with {status}")),
    }
}

/// The command with the address as its arguments.
fn shell(line: &str, address: SocketAddr) -> Command {
    let (host, port) = (address.ip().to_string(), address.port().to_string());
    let mut command;
    #[cfg(unix)]
    {
        command = Command::new("sh");
        command.args(["-c", &format!("{line} \"$@\""), "sh", &host, &port]);
        // So that it can be ended with all that it has started, and Ctrl-C is for us.
        command.process_group(0);
    }
    #[cfg(not(unix))]
    {
        command = Command::new("cmd");
        command.args(["/C", &format!("{line} {host} {port}")]);
    }
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    command
}

/// A program and all that it has started.
#[derive(Clone, Copy)]
struct Group(
    #[cfg(unix)] Option<rustix::process::Pid>,
    #[cfg(not(unix))] Option<()>,
);

impl Group {
    #[cfg(unix)]
    fn of(child: &Child) -> Self {
        let id = child.id().and_then(|id| i32::try_from(id).ok());
        Self(id.and_then(rustix::process::Pid::from_raw))
    }

    #[cfg(unix)]
    fn signal(self, signal: rustix::process::Signal) {
        if let Some(group) = self.0 {
            // It fails if all have ended.
            let _ = rustix::process::kill_process_group(group, signal);
        }
    }

    #[cfg(unix)]
    fn terminate(self) {
        self.signal(rustix::process::Signal::TERM);
    }

    #[cfg(unix)]
    fn kill(self) {
        self.signal(rustix::process::Signal::KILL);
    }
}

/// There are no process groups: what is dropped is killed, without what it has started.
#[cfg(not(unix))]
impl Group {
    fn of(_child: &Child) -> Self {
        Self(None)
    }

    fn terminate(self) {}

    fn kill(self) {}
}

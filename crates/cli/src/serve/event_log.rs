//! The file with every event.

use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::Path,
    sync::mpsc::{self, Receiver, Sender, TryRecvError},
    thread::{self, JoinHandle},
};

use openccas::Event;

use crate::failure::Failure;

/// Writes events to a file, on a thread of its own: the contact centre does not wait for a disk.
pub(super) struct EventLog {
    sender: Sender<Option<Event>>,
    writer: JoinHandle<io::Result<()>>,
    name: String,
}

impl EventLog {
    pub(super) fn create(path: &Path) -> Result<Self, Failure> {
        let name = path.display().to_string();
        let file = File::create(path)
            .map_err(|error| Failure::usage(format!("{name} cannot be written: {error}")))?;
        let (sender, receiver) = mpsc::channel();
        let writer = thread::Builder::new()
            .name(String::from("openccas-log"))
            .spawn(move || {
                let result = write(BufWriter::new(file), &receiver);
                if let Err(error) = &result {
                    tracing::error!("the event log ends here: {error}");
                }
                result
            })
            .map_err(Failure::io("the event log cannot be started"))?;
        Ok(Self {
            sender,
            writer,
            name,
        })
    }

    /// What the service calls with each event.
    pub(super) fn tap(&self) -> impl Fn(&Event) + Send + Sync + 'static {
        let sender = self.sender.clone();
        move |event| {
            // It fails once the file could not be written, which has been said then.
            let _ = sender.send(Some(event.clone()));
        }
    }

    /// Writes what is left, and ends.
    pub(super) fn finish(self) -> Result<(), Failure> {
        // As in the tap.
        let _ = self.sender.send(None);
        match self.writer.join() {
            Ok(result) => result.map_err(Failure::io(format!("{} cannot be written", self.name))),
            Err(_) => Err(Failure::Unfinished(format!(
                "{} was not written to its end",
                self.name
            ))),
        }
    }
}

/// Writes until `None` comes, or until nobody is left who could send it.
fn write(mut file: BufWriter<File>, events: &Receiver<Option<Event>>) -> io::Result<()> {
    loop {
        let event = match events.try_recv() {
            Ok(event) => event,
            Err(TryRecvError::Disconnected) => None,
            Err(TryRecvError::Empty) => {
                // Whoever follows the file sees it up to here.
                file.flush()?;
                events.recv().unwrap_or(None)
            }
        };
        match event {
            Some(event) => {
                serde_json::to_writer(&mut file, &event)?;
                file.write_all(b"\n")?;
            }
            None => return file.flush(),
        }
    }
}

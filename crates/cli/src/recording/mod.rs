//! Recordings: what `openccas record` and `openccas watch --json` write.

mod line;

use std::{
    fmt,
    fs::File,
    io::{self, BufRead, BufReader},
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use openccas::EventType;
use openccas_service::NewEvent;

pub(crate) use line::Line;

use line::Recorded;

/// A recording that was read once, to its end, and found to be whole.
///
/// Its events stay in the file until they are wanted: a recording may be larger than the memory.
#[derive(Debug)]
pub(crate) struct Recording {
    path: PathBuf,
    /// Time zone of the contact centre, if the recording tells it.
    pub(crate) time_zone: Option<String>,
    /// The configuration data with which it begins.
    pub(crate) configuration: Vec<NewEvent>,
    /// When the recording begins.
    pub(crate) begins: Timestamp,
    /// How many live events there are.
    pub(crate) live: usize,
    /// How many bytes the lines of live events have.
    pub(crate) live_bytes: usize,
    /// How often events are missing in it.
    pub(crate) gaps: usize,
    /// Whether its last event is that of a service that ends.
    pub(crate) ends_with_the_service: bool,
}

/// What is wrong with a recording, and where.
#[derive(Debug)]
pub(crate) struct Broken {
    file: String,
    line: Option<usize>,
    message: String,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.message),
            None => write!(f, "{}: {}", self.file, self.message),
        }
    }
}

impl Recording {
    /// Reads and checks all of it.
    pub(crate) fn open(path: &Path) -> Result<Self, Broken> {
        let mut recording = Self {
            path: path.to_owned(),
            time_zone: None,
            configuration: Vec::new(),
            begins: Timestamp::UNIX_EPOCH,
            live: 0,
            live_bytes: 0,
            gaps: 0,
            ends_with_the_service: false,
        };
        let mut first = None;
        for line in Lines::of(path)? {
            let (line, bytes) = line?;
            recording.take(line, bytes, &mut first);
        }
        if recording.configuration.is_empty() && recording.live == 0 {
            return Err(Broken {
                file: path.display().to_string(),
                line: None,
                message: "expected at least one event, and there is none".to_owned(),
            });
        }
        recording.begins = first.unwrap_or_default();
        Ok(recording)
    }

    fn take(&mut self, line: Line, bytes: usize, first: &mut Option<Timestamp>) {
        match line {
            Line::Recording { time_zone } => self.time_zone = time_zone.or(self.time_zone.take()),
            Line::Gap => self.gaps += 1,
            Line::Other => {}
            Line::Event(Recorded { event, snapshot }) => {
                let event_type = event.body.event_type();
                if !snapshot {
                    self.live += 1;
                    self.live_bytes += bytes;
                    self.ends_with_the_service = event_type == EventType::ServiceDisconnect;
                    first.get_or_insert(event.time);
                } else if self.live == 0 {
                    // Its time is when the configuration data were told, right before the rest.
                    if event_type == EventType::DataComplete {
                        first.get_or_insert(event.time);
                    }
                    self.configuration.push(event);
                }
            }
        }
    }

    /// What the file is called.
    pub(crate) fn name(&self) -> String {
        self.path.display().to_string()
    }

    /// The live events in order, read from the file anew.
    pub(crate) fn live(&self) -> Result<impl Iterator<Item = Result<NewEvent, Broken>>, Broken> {
        let lines = Lines::of(&self.path)?;
        Ok(lines.filter_map(|line| match line {
            Ok((
                Line::Event(Recorded {
                    event,
                    snapshot: false,
                }),
                _,
            )) => Some(Ok(event)),
            Ok(_) => None,
            Err(broken) => Some(Err(broken)),
        }))
    }
}

/// The lines of a file, each with its length.
struct Lines {
    reader: BufReader<File>,
    file: String,
    number: usize,
    text: Vec<u8>,
}

impl Lines {
    fn of(path: &Path) -> Result<Self, Broken> {
        let file = path.display().to_string();
        match File::open(path) {
            Ok(opened) => Ok(Self {
                reader: BufReader::new(opened),
                file,
                number: 0,
                text: Vec::new(),
            }),
            Err(error) => Err(Broken {
                file,
                line: None,
                message: format!("cannot be read: {error}"),
            }),
        }
    }

    fn broken(&self, message: String) -> Broken {
        Broken {
            file: self.file.clone(),
            line: Some(self.number),
            message,
        }
    }

    fn read(&mut self) -> io::Result<bool> {
        self.text.clear();
        self.number += 1;
        Ok(self.reader.read_until(b'\n', &mut self.text)? > 0)
    }
}

impl Iterator for Lines {
    type Item = Result<(Line, usize), Broken>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.read() {
                Ok(true) => {}
                Ok(false) => return None,
                Err(error) => return Some(Err(self.broken(format!("cannot be read: {error}")))),
            }
            if !self.text.trim_ascii().is_empty() {
                let line = Line::parse(&self.text).map_err(|message| self.broken(message));
                return Some(line.map(|line| (line, self.text.len())));
            }
        }
    }
}

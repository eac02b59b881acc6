//! The view: what happens in the contact centre, and what each program prints, on one screen.

use std::{
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};

use crossterm::event::{Event, EventStream, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use futures_util::StreamExt;
use openccas::{Client, Model};
use openccas_simulator::Simulator;
use tokio::{sync::watch, task::JoinHandle, time::sleep};

use super::{
    ledger::{Compared as _, Ledger, Note, Seen},
    pane::Watching,
    panes::{self, Scene},
    program::{Program, Record},
    screen::Screen,
    stage::{Phase, Stage},
    tally::{common, live},
};
use crate::{
    failure::Failure,
    wallboard::{Board, CentreClock, Sort, Terminal, Theme},
};

/// How often the screen is drawn.
const INTERVAL: Duration = Duration::from_millis(100);

/// The view, while it has the terminal.
pub(super) struct View {
    task: JoinHandle<()>,
    end: watch::Sender<bool>,
    open: watch::Receiver<()>,
}

impl View {
    pub(super) fn open(
        client: &Client,
        centre: &Arc<Simulator>,
        screen: &Arc<Screen>,
        stage: &Stage,
        ledger: &Arc<Ledger>,
        programs: &[Program],
        address: SocketAddr,
    ) -> Result<Self, Failure> {
        let terminal = Terminal::open().map_err(Failure::io("the terminal cannot be used"))?;
        let show = Show {
            terminal,
            theme: Theme::from_environment(),
            address: address.to_string(),
            model: client.model(),
            clock: CentreClock::default(),
            centre: Arc::clone(centre),
            screen: Arc::clone(screen),
            phase: stage.phase(),
            ledger: Arc::clone(ledger),
            programs: programs.iter().map(Program::told).collect(),
            began: Instant::now(),
        };
        let (end, ended) = watch::channel(false);
        let (alive, open) = watch::channel(());
        let task = tokio::spawn(async move {
            show.run(ended).await;
            drop(alive);
        });
        Ok(Self { task, end, open })
    }

    /// Waits until the user has closed it.
    pub(super) async fn closed(&mut self) {
        while self.open.changed().await.is_ok() {}
    }

    /// Gives the terminal back.
    pub(super) async fn close(self) {
        self.end.send_replace(true);
        // It fails if drawing has panicked, and the terminal is given back then, too.
        let _ = self.task.await;
    }
}

struct Show {
    terminal: Terminal,
    theme: Theme,
    address: String,
    model: Model,
    clock: CentreClock,
    centre: Arc<Simulator>,
    screen: Arc<Screen>,
    phase: watch::Receiver<Phase>,
    ledger: Arc<Ledger>,
    programs: Vec<watch::Receiver<Record>>,
    began: Instant,
}

impl Show {
    /// Draws until it shall end, the user has seen enough, or the terminal has gone.
    async fn run(mut self, mut end: watch::Receiver<bool>) {
        let mut input = EventStream::new();
        while self.draw().is_ok() {
            tokio::select! {
                event = input.next() => match event {
                    Some(Ok(Event::Key(key))) if quits(key) => return,
                    Some(Ok(_)) => {}
                    Some(Err(_)) | None => return,
                },
                _ = end.wait_for(|end| *end) => return,
                () = sleep(INTERVAL) => {}
            }
        }
    }

    fn draw(&mut self) -> std::io::Result<()> {
        let picture = self.model.snapshot();
        let now = Instant::now();
        let board = Board::new(&picture, self.clock.now(&picture, now), Sort::Name, false);
        let queues = self.centre.queue_statistics();
        let waiting = queues.iter().map(|it| (it.service_group_id, it.waiting));
        let records: Vec<_> = self.programs.iter().map(watch::Receiver::borrow).collect();
        let since = common(records.iter().map(|record| &**record));
        let age = now.saturating_duration_since(self.began);
        let programs = records.iter().map(|record| watching(record, since, age));
        let scene = Scene {
            theme: self.theme,
            address: &self.address,
            phase: *self.phase.borrow(),
            now,
            board: &board,
            waiting: &waiting.collect(),
            panes: &self.screen.panes(),
            programs: &programs.collect::<Vec<_>>(),
            published: since.map_or(0, |since| self.ledger.count_after(since)),
        };
        drop(records);
        self.terminal.draw(|frame| panes::draw(frame, &scene))
    }
}

fn watching(record: &Record, since: Option<u64>, age: Duration) -> Watching {
    let later = |note: &&Note| since.is_some_and(|since| note.seq() > since);
    let (mut gaps, mut told) = (0, 0);
    for seen in &record.seen {
        if let Seen::Gap(gap) = seen {
            gaps += 1;
            told += gap.to.map_or(0, |to| to.saturating_sub(gap.from) + 1);
        }
    }
    let all = live(&record.seen).count();
    let last = live(&record.seen).map(Note::seq).max();
    let expected = last
        .unwrap_or(0)
        .saturating_sub(record.since().unwrap_or(0));
    let accounted = told + u64::try_from(all).unwrap_or(u64::MAX);
    Watching {
        name: record.name.clone(),
        standing: record.standing.clone(),
        age,
        events: live(&record.seen).filter(later).count(),
        gaps,
        lost: expected.saturating_sub(accounted),
    }
}

fn quits(key: KeyEvent) -> bool {
    // Some terminals tell of releases, too.
    key.kind != KeyEventKind::Release
        && match key.code {
            KeyCode::Char('c') => key.modifiers.contains(KeyModifiers::CONTROL),
            KeyCode::Char('q') | KeyCode::Esc => true,
            _ => false,
        }
}

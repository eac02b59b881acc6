use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI32, Ordering},
    },
    thread,
    time::Duration,
};

use super::{Centre, until};

/// A contact centre where something happens all the time: events numbered from 1.
pub(crate) struct Traffic {
    stop: Arc<AtomicBool>,
    last: Arc<AtomicI32>,
    thread: Option<thread::JoinHandle<()>>,
}

impl Traffic {
    pub(crate) fn start(centre: &Arc<Centre>) -> Self {
        let (stop, last) = (
            Arc::new(AtomicBool::new(false)),
            Arc::new(AtomicI32::new(0)),
        );
        let thread = thread::spawn({
            let (centre, stop, last) = (Arc::clone(centre), Arc::clone(&stop), Arc::clone(&last));
            move || {
                while !stop.load(Ordering::SeqCst) {
                    let first = last.load(Ordering::SeqCst) + 1;
                    centre.tell(first..first + 5);
                    last.store(first + 4, Ordering::SeqCst);
                    // Paced, so that two cores have time for the rest.
                    thread::sleep(Duration::from_micros(300));
                }
            }
        });
        Self {
            stop,
            last,
            thread: Some(thread),
        }
    }

    /// Number of the last event so far.
    pub(crate) fn last(&self) -> i32 {
        self.last.load(Ordering::SeqCst)
    }

    /// Waits until so many more events have happened.
    pub(crate) async fn goes_on(&self, events: i32) {
        let from = self.last();
        until("more events happen", || self.last() >= from + events).await;
    }

    /// Ends it. Gives the number of the last event.
    pub(crate) fn stop(mut self) -> i32 {
        self.end();
        self.last()
    }

    fn end(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
    }
}

impl Drop for Traffic {
    fn drop(&mut self) {
        self.end();
    }
}

//! The consumer of a client's events.

use std::{
    collections::VecDeque,
    sync::Arc,
    task::{Context, Waker},
};

use openccas::{
    Batch, Client, Filter,
    embed::{Portion, Portions, Ready},
};

use super::PORTION;
use crate::client::ccas_client;

/// The client's consumer of events, while an OnEvent callback is registered.
#[derive(Default)]
pub(super) struct Consumer {
    pub(super) current: Option<Portions>,
    /// Whether there was a connection that `current` belongs to. It ends with that connection.
    pub(super) used: bool,
    /// What connections before left, to be handed out first.
    pub(super) ending: VecDeque<Portions>,
    /// Whether OnDisconnect was told of a loss that is not healed: giving up is not another one.
    pub(super) interrupted: bool,
    /// The last event that was handed out.
    pub(super) read: Option<(Arc<Batch>, u32)>,
}

impl Consumer {
    pub(super) fn begin(&mut self, core: &Client) {
        self.current = Some(Portions::new(core, Filter::all()));
        self.used = core.is_connected();
        self.read = None;
    }

    /// The next consumer goes on behind the last event that was handed out.
    pub(super) fn end(mut self) {
        if let Some(current) = &mut self.current {
            match self.read.take() {
                Some((batch, offset)) => current.read_to(&batch, offset),
                None => current.read_nothing(),
            }
        }
    }

    /// Takes a portion. False if there is none: then the waker is registered.
    pub(super) fn take(
        &mut self,
        client: &ccas_client,
        waker: &Waker,
        into: &mut Vec<Portion>,
    ) -> bool {
        while let Some(ending) = self.ending.front_mut() {
            match ending.take(PORTION, into) {
                Ready::Some => return true,
                // What is left of it came by now: its connection is over.
                Ready::Nothing | Ready::Ended => drop(self.ending.pop_front()),
            }
        }
        loop {
            let Some(current) = &mut self.current else {
                return false;
            };
            match current.take(PORTION, into) {
                Ready::Some => return true,
                Ready::Nothing => {
                    let mut context = Context::from_waker(waker);
                    if current.poll_ready(&mut context).is_pending() {
                        return false;
                    }
                }
                Ready::Ended => {
                    self.current = None;
                    if !client.is_closed() {
                        self.begin(client.core());
                    }
                }
            }
        }
    }
}

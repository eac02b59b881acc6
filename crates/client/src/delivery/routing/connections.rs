//! What becomes of connections, and who is told.

use std::sync::{Arc, Weak, atomic::Ordering};

use openccas_protocol::{Error, Notice};

use super::{
    super::{Expected, Mail, Mailbox},
    Active, Routing, State,
    sight::fail,
};
use crate::bell::Bell;

impl Routing {
    /// A connection begins to deliver.
    pub(crate) fn begin(&self, generation: u64, connection: Arc<Bell>) {
        let mut state = self.state();
        state.active = Some(Active {
            generation,
            connection,
        });
        state.last_generation = generation;
        state.interrupted = false;
        state.served = false;
        state.left = None;
        if let Some(model) = &mut state.model {
            model.set_connected(true);
        }
    }

    /// The application ends the connection: nothing is delivered any more, and what was is
    /// discarded.
    pub(crate) fn stop(&self, reason: &Error) {
        let mut state = self.state();
        state.active = None;
        // Also what a connection left behind that was lost before.
        self.discarded
            .store(state.last_generation, Ordering::SeqCst);
        let expected = state.end_connection(|_, mailbox| mailbox.clear());
        for mailbox in state.losses.iter().chain(&state.watchers) {
            if let Some(mailbox) = mailbox.upgrade() {
                mailbox.clear();
            }
        }
        if let Some(model) = &mut state.model {
            model.set_connected(false);
        }
        drop(state);
        fail(expected, reason);
    }

    /// The connection is lost for good: every consumer is told after its last event.
    pub(crate) fn lose(&self, generation: u64, reason: &Error) {
        let mut state = self.state();
        if !state.is_active(generation) {
            return;
        }
        state.active = None;
        // Handlers are told once for each loss, and giving up is not another one.
        let told = std::mem::take(&mut state.interrupted);
        let expected = state.end_connection(|lasting, mailbox| {
            if !(lasting && told) {
                mailbox.deliver([Mail::Lost(reason.clone())]);
            }
        });
        if !told {
            for mailbox in state.losses.iter().filter_map(Weak::upgrade) {
                mailbox.deliver([Mail::Lost(reason.clone())]);
            }
        }
        state.tell_watchers(&Mail::Lost(reason.clone()));
        if let Some(model) = &mut state.model {
            model.set_connected(false);
        }
        drop(state);
        fail(expected, reason);
    }

    /// The connection is lost, and is being made again. Who waited for an event waits no longer: it
    /// may come meanwhile.
    pub(crate) fn interrupt(&self, generation: u64, reason: &Error) {
        let mut state = self.state();
        if !state.is_active(generation) {
            return;
        }
        state.interrupted = true;
        state.tell_all(Notice::Disconnected(reason.clone()));
        let expected = state.sight.end();
        drop(state);
        fail(expected, reason);
    }

    /// The connection is there again.
    pub(crate) fn resume(&self, generation: u64) {
        let mut state = self.state();
        if state.is_active(generation) {
            state.interrupted = false;
            state.tell_all(Notice::Reconnected);
        }
    }
}

impl State {
    /// Tells everybody something about the connection.
    fn tell_all(&self, notice: Notice) {
        let mail = vec![Mail::Notice(notice)];
        if let Some(model) = &self.model {
            model.deliver(&mail);
        }
        if mail.iter().any(Mail::tells_a_loss) {
            for mailbox in self.losses.iter().filter_map(Weak::upgrade) {
                mailbox.deliver(mail.iter().map(Mail::share));
            }
        }
        let told: Vec<Mail> = mail.iter().map(Mail::share).collect();
        self.hand_out(mail);
        // After the consumers, so that who is both knows by then what its consumer was told.
        for item in &told {
            self.tell_watchers(item);
        }
    }

    /// Tells those who watch the connections.
    fn tell_watchers(&self, mail: &Mail) {
        for mailbox in self.watchers.iter().filter_map(Weak::upgrade) {
            mailbox.deliver([mail.share()]);
        }
    }

    /// Does `last` with every consumer's mailbox, told whether it stays; iterators end with that,
    /// handlers stay. Gives who waited for an event.
    fn end_connection(&mut self, last: impl Fn(bool, &Mailbox)) -> Vec<Expected> {
        self.consumers.retain(|consumer| {
            let Some(mailbox) = consumer.mailbox.upgrade() else {
                return false;
            };
            last(consumer.lasting, &mailbox);
            if !consumer.lasting {
                mailbox.close();
            }
            consumer.lasting
        });
        self.sight.end()
    }
}

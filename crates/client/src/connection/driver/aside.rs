//! Events for those who expect some, while the consumers take none.

use openccas_protocol::{EventType, Gap, Notice, Position};

use super::{
    super::place::{Aside, Owed, Place},
    Turn,
};
use crate::{
    delivery::{Demand, Mail, Parcel, Wants},
    stats::Counters,
};

impl Turn<'_> {
    /// Asks for a flow.
    pub(super) fn ask(&mut self, position: Position) {
        self.unseen = Some(self.seen());
        if let Position::After { seq, .. } = &position {
            // What was passed over comes in it.
            self.owed = self.owed.filter(|owed| owed.after < *seq);
        }
        self.session.flow(position);
    }

    /// Up to where expectations that are in effect have seen everything.
    fn seen(&self) -> u64 {
        match self.owed {
            Some(owed) => owed.after,
            None => self.position().unwrap_or(self.begun),
        }
    }

    /// Where the flow stands in this run of the service, once its configuration data are complete.
    pub(super) fn position(&self) -> Option<u64> {
        let (epoch, seq) = self.session.reached()?;
        (self.session.epoch() == Some(epoch)).then_some(seq)
    }

    /// The service has answered: it stands at `seq`.
    pub(super) fn answered(&mut self, seq: u64) {
        self.begun = seq;
        self.behind = false;
        if self.flow == Demand::Nothing {
            // It has stopped.
            return;
        }
        let routing = &self.driver.shared.routing;
        if !routing.flows_from(self.driver.generation, seq) {
            // It is news to all who wait.
            self.unseen = None;
        }
    }

    /// The flow begins with configuration data, or goes on with some.
    pub(super) fn begins_afresh(&mut self, until: u64) {
        if let Some(after) = self.unseen.take()
            && after < until
        {
            self.owed = Some(Owed { after, until });
        }
    }

    /// Sees to it that expected events come, whatever the consumers do.
    pub(super) fn serve_expectations(&mut self, wants: Wants, place: &mut Place) {
        if !wants.expected {
            self.owed = None;
        }
        self.behind |= self.session.is_full();
        if self.is_on_detour() {
            // Nothing of it is held, and the model waits for it.
            if self.session.is_full() {
                self.session.lend();
            }
        } else {
            self.look_back();
            self.step_aside(wants);
            self.follow_aside(wants, place);
        }
        let answered = self.session.is_answered();
        let open = self.flow != Demand::Nothing && self.aside.is_none() && answered && !self.behind;
        let (routing, generation) = (&self.driver.shared.routing, self.driver.generation);
        if open && (!self.open || wants.waiting) {
            routing.see_all(generation);
        } else if !open && (self.open || wants.waiting) {
            let in_effect = routing.see_nothing(generation);
            if wants.waiting && answered {
                self.ask_where_it_stands(in_effect);
            }
        }
        self.open = open;
    }

    /// Has come what was passed over, once the configuration data that came instead are complete.
    fn look_back(&mut self) {
        let Some(Owed { after, until }) = self.owed else {
            return;
        };
        if self.position().is_some() && self.session.is_answered() {
            self.ask(self.after(after));
            // If the service no longer has it, nobody will.
            self.unseen = None;
            self.owed = None;
            if self.flow == Demand::Stream {
                self.aside = Some(Aside { until });
            }
        }
    }

    /// Begins to serve expectations alone if nothing could come to them otherwise.
    fn step_aside(&mut self, wants: Wants) {
        if !wants.expected || !self.session.is_full() {
            return;
        }
        // What was taken may not have been worth telling.
        self.session.grant_all();
        if self.flow == Demand::Stream && self.session.is_full() && self.aside.is_none() {
            self.aside = Some(Aside { until: 0 });
        }
    }

    fn follow_aside(&mut self, wants: Wants, place: &Place) {
        let Some(Aside { until }) = self.aside else {
            // Nobody holds what comes, but somebody may hold what came before.
            if wants.expected && self.flow == Demand::Live && self.session.is_full() {
                self.session.lend();
            }
            return;
        };
        let far_enough =
            until == 0 || !wants.expected || self.position().is_some_and(|seq| seq >= until);
        if far_enough && self.session.has_room() {
            self.session.grant_all();
            self.aside = None;
            self.ask(place.resume());
        } else if wants.expected {
            self.session.lend();
        }
    }

    /// Those who wait have seen nothing yet, and what comes next may be long past.
    fn ask_where_it_stands(&mut self, in_effect: bool) {
        let nobody_follows = self.aside.is_some() || self.flow == Demand::Live;
        match self.position() {
            _ if self.flow == Demand::Nothing => {}
            _ if nobody_follows && !in_effect => self.ask(Position::Live),
            Some(seq) if !self.is_on_detour() => self.ask(self.after(seq)),
            // In the middle of configuration data there is no way on but this one.
            _ => {
                let (routing, generation) = (&self.driver.shared.routing, self.driver.generation);
                routing.put_in_effect(generation);
            }
        }
    }

    fn after(&self, seq: u64) -> Position {
        Position::After {
            epoch: self.session.epoch().unwrap_or_default().to_owned(),
            seq,
        }
    }

    /// What the consumers are told when the service ends while the flow is not theirs: its last
    /// event, and how many they do not get before it.
    pub(super) fn last_words(&mut self, place: &mut Place) -> Option<Vec<Mail>> {
        self.aside?;
        let last = self.mail.iter().rev().find_map(|mail| match mail {
            Mail::Parcel(parcel) => parcel.batch.events().last(),
            Mail::Notice(_) | Mail::Lost(_) => None,
        });
        let last = last.filter(|event| {
            !event.is_snapshot() && event.event_type() == EventType::ServiceDisconnect
        })?;
        let mut mail = Vec::new();
        if let Some((epoch, reached)) = &place.reached
            && epoch == last.epoch()
        {
            if reached + 1 < last.seq() {
                Counters::add(&self.driver.shared.counters.gaps, 1);
                mail.push(Mail::Notice(Notice::Gap(Gap {
                    from: reached + 1,
                    to: Some(last.seq() - 1),
                })));
            }
            // Else they are in the middle of configuration data, and there is no way on from there.
            place.reached = Some((last.epoch().to_owned(), last.seq()));
        }
        let parcel = Parcel::new(last.detach().batch().clone(), &self.credit);
        mail.push(Mail::Parcel(parcel));
        Some(mail)
    }
}

//! Which flow of events the service is asked for.

use openccas_protocol::Position;

use super::{
    super::place::{Aside, Detour, Place},
    Turn,
};
use crate::delivery::{Demand, Stage, Wants};

impl Turn<'_> {
    /// Asks for the flow of events that is wanted now.
    pub(super) fn follow_demand(&mut self, place: &mut Place) {
        let routing = &self.driver.shared.routing;
        let wants = routing.wants(place.is_blocked());
        if self.is_on_detour() {
            self.follow_detour(wants, place);
        } else {
            self.turn_to(wants, place);
        }
        self.serve_expectations(wants, place);
    }

    fn turn_to(&mut self, wants: Wants, place: &mut Place) {
        let routing = &self.driver.shared.routing;
        let Wants { demand, served, .. } = wants;
        // A model that was served alone by a connection before this one begins again.
        if matches!(wants.model, Some(Stage::Waiting | Stage::Alone)) {
            self.begin_for_model(wants, place);
            return;
        }
        if demand == self.flow && (served || demand != Demand::Stream) {
            return;
        }
        self.detour = None;
        self.aside = None;
        if let Some(left) = routing.take_left() {
            place.leave(left);
        }
        match (self.flow, demand) {
            (_, Demand::Stream) => {
                self.go_on(place);
                if !served {
                    place.start = place.reached.clone();
                }
                routing.serve();
            }
            // What is left of the flow when its consumers are gone serves expectations.
            (Demand::Stream, Demand::Live) => {}
            (_, Demand::Live) => self.ask(Position::Live),
            (_, Demand::Nothing) => self.ask(Position::Stop),
        }
        self.flow = demand;
    }

    /// Asks for the flow of the consumers, from where they are.
    fn go_on(&mut self, place: &Place) {
        if self.session.is_in_debt() {
            self.aside = Some(Aside { until: 0 });
        } else {
            self.ask(place.resume());
        }
    }

    /// Asks for configuration data, because there is a model that has none.
    fn begin_for_model(&mut self, wants: Wants, place: &mut Place) {
        let routing = &self.driver.shared.routing;
        if let Some(left) = routing.take_left() {
            place.leave(left);
        }
        self.aside = None;
        self.ask(Position::Fresh);
        if wants.consumers && place.reached.is_some() {
            self.detour = Some(Detour { lasts: true });
            routing.serve_model();
        } else {
            self.detour = None;
            *place = Place::default();
            routing.serve_all();
        }
        self.flow = Demand::Stream;
    }

    /// Goes back to the flow of the consumers once the model has its configuration data.
    fn follow_detour(&mut self, wants: Wants, place: &mut Place) {
        let routing = &self.driver.shared.routing;
        match wants.model {
            Some(Stage::Alone) if self.session.position().is_none() => return,
            // Another one has come in its place.
            Some(Stage::Waiting) => return self.begin_for_model(wants, place),
            _ => {}
        }
        if let Some(detour) = &mut self.detour {
            detour.lasts = false;
        }
        if wants.consumers {
            self.go_on(place);
            routing.serve();
        } else if wants.model.is_some() {
            // The consumers have gone meanwhile, and the flow is the model's.
            self.reach(place);
            routing.serve();
        } else {
            self.turn_to(wants, place);
        }
    }

    pub(super) fn is_on_detour(&self) -> bool {
        self.detour.is_some_and(|detour| detour.lasts)
    }

    /// Remembers where the flow is.
    pub(super) fn reach(&self, place: &mut Place) {
        let reached = self.session.reached();
        place.reached = reached.map(|(epoch, seq)| (epoch.to_owned(), seq));
    }
}

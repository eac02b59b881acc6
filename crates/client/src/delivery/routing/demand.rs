//! What the connection has to ask the service for.

use super::{super::model::Stage, Routing};

/// What the consumers of a client want of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Demand {
    /// Nobody wants events.
    Nothing,
    /// Somebody waits for a single event that has not happened yet.
    Live,
    /// There is a consumer of the whole stream.
    Stream,
}

/// What a connection has to know to ask for the right flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wants {
    pub(crate) demand: Demand,
    /// Whether consumers of the stream are served by the flow there is.
    pub(crate) served: bool,
    /// Whether there are consumers of the stream, the model aside.
    pub(crate) consumers: bool,
    /// How far the model is, if there is one.
    pub(crate) model: Option<Stage>,
    /// Whether somebody waits for a single event.
    pub(crate) expected: bool,
    /// Whether somebody does whose expectation is not in effect yet.
    pub(crate) waiting: bool,
}

/// Where a consumer left the stream of events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Left {
    /// It was given nothing.
    AtTheStart,
    /// Somewhere in the configuration data, from where there is no way on.
    InTheSnapshot,
    /// After this event.
    After { epoch: String, seq: u64 },
    /// The model took the events there were; who comes next begins anew.
    WithTheModel,
}

impl Routing {
    /// What is wanted now. `blocked` consumers can be given nothing for the time being, and with
    /// them the model.
    pub(crate) fn wants(&self, blocked: bool) -> Wants {
        let mut state = self.state();
        let consumers = !state.consumers.is_empty();
        let watch = state.sight.watch();
        let model = state.model.as_ref().map(|model| model.stage);
        let model = model.filter(|_| !blocked);
        let demand = if (consumers && !blocked) || model.is_some() {
            Demand::Stream
        } else if watch.any {
            Demand::Live
        } else {
            // Who comes now finds no flow: told under the same lock under which that was found.
            state.sight.close();
            Demand::Nothing
        };
        Wants {
            demand,
            served: state.served,
            consumers,
            model,
            expected: watch.any,
            waiting: watch.waiting,
        }
    }

    /// Where the last consumer left the stream, told once.
    pub(crate) fn take_left(&self) -> Option<Left> {
        let mut state = self.state();
        if state.served {
            None
        } else {
            state.left.take()
        }
    }

    /// A flow begins for the consumers there are, and for a model that has its configuration data.
    pub(crate) fn serve(&self) {
        let mut state = self.state();
        state.served = true;
        state.left = None;
        if let Some(model) = &mut state.model
            && model.stage == Stage::Alone
        {
            model.stage = Stage::Joined;
        }
    }

    /// A flow begins for the consumers there are and the model, configuration data first.
    pub(crate) fn serve_all(&self) {
        self.begin_model(Stage::Joined);
        self.serve();
    }

    /// A flow begins for the model alone: the consumers have had what comes in it, or will have it
    /// by the next one.
    pub(crate) fn serve_model(&self) {
        self.begin_model(Stage::Alone);
        let mut state = self.state();
        state.served = false;
        state.left = None;
    }

    fn begin_model(&self, stage: Stage) {
        if let Some(model) = &mut self.state().model {
            model.stage = stage;
        }
    }
}

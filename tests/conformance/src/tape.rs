//! What happened on a stage, taken down, and played to a runner again.

use std::collections::VecDeque;

use openccas::Method;

use crate::{
    arguments::{Arguments, Unfit},
    stage::Stage,
    surface::{Answer, Told},
    value::Scalar,
};

/// One thing that happened.
#[derive(Clone, Debug)]
pub enum Entry {
    /// A method was called.
    Request(Method, Arguments, Answer),
    /// Something was done in the contact centre.
    Act(String, Arguments, Result<Option<Scalar>, String>),
    /// The client was told something.
    Told(Told),
    /// Whether the client was connected.
    Connected(bool),
}

/// A stage, and what happens on it.
pub struct Recorder<S> {
    stage: S,
    /// What happened so far.
    pub tape: Vec<Entry>,
}

/// What happened, again.
#[derive(Clone, Debug)]
pub struct Player(VecDeque<Entry>);

impl<S> Recorder<S> {
    /// Takes down what happens on this stage.
    pub fn new(stage: S) -> Self {
        Self {
            stage,
            tape: Vec::new(),
        }
    }
}

impl Player {
    /// Plays a tape.
    pub fn new(tape: &[Entry]) -> Self {
        Self(tape.iter().cloned().collect())
    }
}

impl<S: Stage> Stage for Recorder<S> {
    fn request(&mut self, method: Method, given: &Arguments) -> Result<Answer, Unfit> {
        let answer = self.stage.request(method, given)?;
        self.tape
            .push(Entry::Request(method, given.clone(), answer.clone()));
        Ok(answer)
    }

    fn act(
        &mut self,
        act: &str,
        given: &Arguments,
    ) -> Result<Result<Option<Scalar>, String>, Unfit> {
        let done = self.stage.act(act, given)?;
        self.tape
            .push(Entry::Act(act.to_owned(), given.clone(), done.clone()));
        Ok(done)
    }

    fn next(&mut self) -> Told {
        let told = self.stage.next();
        self.tape.push(Entry::Told(told.clone()));
        told
    }

    fn next_soon(&mut self) -> Told {
        let told = self.stage.next_soon();
        self.tape.push(Entry::Told(told.clone()));
        told
    }

    fn is_connected(&mut self) -> bool {
        let connected = self.stage.is_connected();
        self.tape.push(Entry::Connected(connected));
        connected
    }

    fn shut_down(&mut self) {
        self.stage.shut_down();
    }
}

/// A request that was not made like this on the tape is not what the case means.
fn otherwise(what: &str) -> Unfit {
    Unfit(format!("{what} is asked otherwise than it was"))
}

impl Stage for Player {
    fn request(&mut self, method: Method, given: &Arguments) -> Result<Answer, Unfit> {
        match self.0.pop_front() {
            Some(Entry::Request(asked, with, answer)) if asked == method && with == *given => {
                Ok(answer)
            }
            _ => Err(otherwise(method.info().com_name)),
        }
    }

    fn act(
        &mut self,
        act: &str,
        given: &Arguments,
    ) -> Result<Result<Option<Scalar>, String>, Unfit> {
        match self.0.pop_front() {
            Some(Entry::Act(done, with, result)) if done == act && with == *given => Ok(result),
            _ => Err(otherwise(act)),
        }
    }

    fn next(&mut self) -> Told {
        match self.0.front() {
            Some(Entry::Told(told)) => {
                let told = told.clone();
                self.0.pop_front();
                told
            }
            _ => Told::Nothing,
        }
    }

    fn next_soon(&mut self) -> Told {
        self.next()
    }

    fn is_connected(&mut self) -> bool {
        matches!(self.0.pop_front(), Some(Entry::Connected(true)))
    }

    fn shut_down(&mut self) {}
}

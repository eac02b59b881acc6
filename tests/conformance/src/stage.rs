//! Where a case takes place: a client and a contact centre, or what was taken down of both.

use openccas::{Method, Result};

use crate::{
    arguments::{Arguments, Unfit},
    surface::{Answer, Surface, Tells, Told},
    value::Scalar,
    world::Running,
};

/// A client and its contact centre.
pub trait Stage {
    /// The client calls a method.
    ///
    /// # Errors
    /// The case does not give what the method takes.
    fn request(&mut self, method: Method, given: &Arguments) -> std::result::Result<Answer, Unfit>;

    /// Something happens in the contact centre. Gives what it returned, or the kind of error.
    ///
    /// # Errors
    /// The case does not give what it takes.
    fn act(
        &mut self,
        act: &str,
        given: &Arguments,
    ) -> std::result::Result<std::result::Result<Option<Scalar>, String>, Unfit>;

    /// What the client is told next.
    fn next(&mut self) -> Told;

    /// What the client is told within a moment.
    fn next_soon(&mut self) -> Told;

    /// Whether the client is connected.
    fn is_connected(&mut self) -> bool;

    /// The service ends in an orderly way.
    fn shut_down(&mut self);

    /// What the client has a way to tell.
    fn tells(&self) -> Tells {
        Tells::ALL
    }
}

/// The real thing.
pub struct Live<S> {
    /// The client.
    pub surface: S,
    /// The contact centre.
    pub world: Running,
}

impl<S: Surface> Stage for Live<S> {
    fn request(&mut self, method: Method, given: &Arguments) -> std::result::Result<Answer, Unfit> {
        self.surface.request(method, given)
    }

    fn act(
        &mut self,
        act: &str,
        given: &Arguments,
    ) -> std::result::Result<std::result::Result<Option<Scalar>, String>, Unfit> {
        let done: Result<Option<Scalar>> = self.world.act(act, given)?;
        Ok(done.map_err(|error| error.kind().name().to_owned()))
    }

    fn next(&mut self) -> Told {
        self.surface.next()
    }

    fn next_soon(&mut self) -> Told {
        self.surface.next_soon()
    }

    fn is_connected(&mut self) -> bool {
        self.surface.is_connected()
    }

    fn shut_down(&mut self) {
        self.world.shut_down();
    }

    fn tells(&self) -> Tells {
        self.surface.tells()
    }
}

//! What a wallboard shows of a contact centre, and how: agents, service groups, calls.

mod agents;
mod board;
mod calls;
mod clock;
mod groups;
pub(crate) mod tables;
mod terminal;
mod theme;

pub(crate) use board::{Board, Sort, duration};
pub(crate) use clock::CentreClock;
pub(crate) use groups::TARGET;
pub(crate) use terminal::Terminal;
pub(crate) use theme::Theme;

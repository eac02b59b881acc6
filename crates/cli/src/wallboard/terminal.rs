//! The terminal while the wallboard has it.

use std::io;

use ratatui::{DefaultTerminal, Frame};

/// The whole terminal. It is given back when this is dropped, and when the program panics.
pub(crate) struct Terminal {
    terminal: DefaultTerminal,
}

impl Terminal {
    pub(crate) fn open() -> io::Result<Self> {
        // A panic restores the terminal before it is reported.
        match ratatui::try_init() {
            Ok(terminal) => Ok(Self { terminal }),
            Err(error) => {
                ratatui::restore();
                Err(error)
            }
        }
    }

    /// Draws, in the size that the terminal has now.
    pub(crate) fn draw(&mut self, draw: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.terminal.draw(draw)?;
        Ok(())
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        ratatui::restore();
    }
}

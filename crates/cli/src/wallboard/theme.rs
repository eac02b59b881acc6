//! Colours, each with a meaning. Without colours the words say it all.

use std::env;

use ratatui::style::{Color, Modifier, Style};

use super::agents::Doing;

/// The styles of the wallboard.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Theme {
    colours: bool,
}

impl Theme {
    pub(crate) fn from_environment() -> Self {
        Self {
            colours: env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        }
    }

    fn colour(self, colour: Color) -> Style {
        if self.colours {
            Style::new().fg(colour)
        } else {
            Style::new()
        }
    }

    /// The same style as in lines of text.
    pub(crate) fn of(self, style: anstyle::Style) -> Style {
        use anstyle::{AnsiColor, Color as Text};
        match style.get_fg_color() {
            Some(Text::Ansi(AnsiColor::Red)) => self.bad(),
            Some(Text::Ansi(AnsiColor::Green)) => self.good(),
            Some(Text::Ansi(AnsiColor::Yellow)) => self.waiting(),
            Some(Text::Ansi(AnsiColor::Cyan)) => self.busy(),
            _ if style == crate::output::style::FAINT => self.faint(),
            _ => Style::new(),
        }
    }

    /// Frames, units, what is there for reference.
    pub(crate) fn faint(self) -> Style {
        if self.colours {
            Style::new().fg(Color::DarkGray)
        } else {
            Style::new().add_modifier(Modifier::DIM)
        }
    }

    pub(crate) fn strong(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// Free for work, going well.
    pub(crate) fn good(self) -> Style {
        self.colour(Color::Green)
    }

    /// At work.
    pub(crate) fn busy(self) -> Style {
        self.colour(Color::Cyan)
    }

    /// Somebody waits.
    pub(crate) fn waiting(self) -> Style {
        self.colour(Color::Yellow)
    }

    /// At work behind the scenes.
    pub(crate) fn clerical(self) -> Style {
        self.colour(Color::Blue)
    }

    /// Away, or going badly.
    pub(crate) fn bad(self) -> Style {
        self.colour(Color::Red)
    }

    /// What an agent does.
    pub(crate) fn doing(self, doing: Doing) -> Style {
        match doing {
            Doing::Talking | Doing::Session | Doing::OnCall => self.busy(),
            Doing::Ringing => self.waiting().add_modifier(Modifier::BOLD),
            Doing::OnHold | Doing::Dialling => self.waiting(),
            Doing::Clerical => self.clerical(),
            Doing::Ready => self.good(),
            Doing::NotReady => self.bad(),
            Doing::Unknown => self.faint(),
        }
    }

    /// A service level, from 0 to 1.
    pub(crate) fn level(self, level: f64) -> Style {
        if level >= 0.8 {
            self.good()
        } else if level >= 0.6 {
            self.waiting()
        } else {
            self.bad()
        }
    }
}

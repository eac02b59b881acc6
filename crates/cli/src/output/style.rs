//! Few colours, each with a meaning.

use anstyle::{AnsiColor, Style};
use openccas::EventType;

/// What is there for reference: times, configuration data.
pub(crate) const FAINT: Style = Style::new().dimmed();
/// What somebody typed, or could type.
pub(crate) const STRONG: Style = Style::new().bold();
/// Things go well: people talk, agents are ready.
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
/// Somebody waits.
pub(crate) const WAITING: Style = AnsiColor::Yellow.on_default();
/// Something new begins.
pub(crate) const NEW: Style = AnsiColor::Cyan.on_default();
/// Something did not work, or was lost.
pub(crate) const BAD: Style = AnsiColor::Red.on_default();
/// Nothing to be noted.
pub(crate) const PLAIN: Style = Style::new();

/// The colour of an event's name.
pub(crate) fn of_event(event_type: EventType) -> Style {
    match event_type {
        EventType::CallInformation
        | EventType::Callback
        | EventType::CampaignInfo
        | EventType::Originated => NEW,
        EventType::Delivered
        | EventType::Held
        | EventType::NotReady
        | EventType::EmailNotReady
        | EventType::ChatNotReady
        | EventType::OpenMediaNotReady => WAITING,
        EventType::Established
        | EventType::Retrieved
        | EventType::Conferenced
        | EventType::Ready
        | EventType::EmailReady
        | EventType::ChatReady
        | EventType::OpenMediaReady
        | EventType::Logon => GOOD,
        EventType::Failed
        | EventType::CallRejected
        | EventType::CallbackReject
        | EventType::CampaignReject
        | EventType::EmailReject
        | EventType::ChatReject
        | EventType::OpenMediaRejected
        | EventType::ServiceDisconnect => BAD,
        EventType::PhoneAgentCallInformation
        | EventType::LogonPhoneAgent
        | EventType::LogoffPhoneAgent => FAINT,
        _ => PLAIN,
    }
}

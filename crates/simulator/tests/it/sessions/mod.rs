//! E-mails, SMS, chats and open media sessions.

mod configuration;
mod endings;
mod habits;
mod long_run;
mod media_settings;
mod offers;
mod passing_on;
mod requests;
mod scenario;
mod simulator;

use openccas_simulator::InboundSession;

use crate::desk::Desk;

/// Two agents for everything and one for calls alone, none with habits; a group of each kind and
/// a second one for e-mail, SMS, chat and open media.
pub(crate) const OMNI: &str = r#"
    [centre]
    time_zone = "Europe/Stockholm"

    [[group]]
    id = 1
    name = "Calls"
    number = "8001"
    clerical = 10

    [[group]]
    id = 2
    name = "Mail"
    purpose = "email"
    clerical = 10
    ring_timeout = 20

    [[group]]
    id = 3
    name = "SMS"
    purpose = "sms"
    ring_timeout = 20

    [[group]]
    id = 4
    name = "Chat"
    purpose = "chat"
    clerical = 5
    ring_timeout = 20

    [[group]]
    id = 9
    name = "Posts"
    purpose = "open_media"
    clerical = 5
    ring_timeout = 20
    ring_timeout_not_ready = true

    [[group]]
    id = 12
    name = "Mail of others"
    purpose = "email"

    [[group]]
    id = 13
    name = "SMS of others"
    purpose = "sms"

    [[group]]
    id = 14
    name = "Chats of others"
    purpose = "chat"

    [[group]]
    id = 19
    name = "Posts of others"
    purpose = "open_media"

    [[agent]]
    id = 101
    name = "Ada"
    logon_id = "ada"
    extension = "4001"
    groups = [1, 2, 3, 4, 9]
    ready_for = ["voice", "email", "chat", "open_media"]
    [agent.media]
    number_of_concurrent_email = 2
    number_of_concurrent_chat = 3
    number_of_concurrent_om = 1
    email_enabled = true
    sms_enabled = true
    chat_enabled = true
    om_enabled = true

    [[agent]]
    id = 102
    name = "Bo"
    logon_id = "bo"
    extension = "4002"
    groups = [12]
    ready_for = ["voice", "email", "chat", "open_media"]
    [agent.media]
    number_of_concurrent_email = 1
    number_of_concurrent_chat = 1
    number_of_concurrent_om = 1
    email_enabled = true
    sms_enabled = true
    chat_enabled = true
    om_enabled = true

    [[agent]]
    id = 103
    name = "Cleo"
    logon_id = "cleo"
    extension = "4003"
    groups = [1]

    [[phone_agent]]
    id = 201
    name = "Pia"
    logon_id = "pia"
    pin = "2011"
    extension = "4101"
    groups = [1]
    ready = false

    [[reason]]
    id = 5
    name = "Lunch"
"#;

impl Desk {
    pub(crate) fn omni() -> Self {
        Self::of(OMNI)
    }

    pub(crate) fn strict_omni() -> Self {
        let mut desk = Self::omni();
        desk.world.set_strict(true);
        desk
    }

    pub(crate) fn email(&mut self) -> i32 {
        let email = InboundSession::from("kim@customer.example")
            .subject("Broken")
            .text("It does not work.");
        self.world.email(2, email).unwrap()
    }

    pub(crate) fn sms(&mut self) -> i32 {
        let sms = InboundSession::from("0701234567").text("When do you open?");
        self.world.sms(3, sms).unwrap()
    }

    pub(crate) fn chat(&mut self) -> i32 {
        self.world.chat(4, InboundSession::from("Kim")).unwrap()
    }

    pub(crate) fn open_media(&mut self) -> i32 {
        let post = InboundSession::from("post-1").text("They never answer!");
        self.world.open_media(9, post).unwrap()
    }

    /// Accepts a session at agent 101; what led to it is forgotten.
    pub(crate) fn accepted(&mut self, session: i32) -> i32 {
        self.world.accept_session(101, session).unwrap();
        self.forget();
        session
    }
}

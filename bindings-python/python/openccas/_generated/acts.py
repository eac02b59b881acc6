# Generated from crates/catalogue/acts.toml by `cargo xtask codegen`. Do not edit.
"""What can be made to happen in a simulated contact centre."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Literal, TypeAlias

Pairs: TypeAlias = Mapping[str, str] | Iterable[tuple[str, str]]
"""Pairs of texts: a mapping, or the pairs one after the other."""


class Acts:
    """What can be made to happen in a simulated contact centre.

    What happens has happened when the method returns, and its events are on their way to the
    clients. What cannot happen raises `ImpossibleInThisStateError` with the reason.
    """

    __slots__ = ()

    def act(self, name: str, /, **arguments: object) -> int | None:
        """Makes something happen, by its name; what each of the methods below does."""
        raise NotImplementedError

    def _id(self, name: str, /, **arguments: object) -> int:
        """Makes something happen that gives the id of what comes into being."""
        given = self.act(name, **arguments)
        if given is None:
            raise RuntimeError(f"{name} gave no id")
        return given

    def advance(self, *, seconds: float | None = None, milliseconds: int | None = None) -> None:
        """Time moves on, and what is due meanwhile happens. In real time it is skipped.

        Parameters:

        - `seconds`: How far. In seconds.
        - `milliseconds`: How far, beside the seconds. In milliseconds.
        """
        self.act("advance", seconds=seconds, milliseconds=milliseconds)

    def log_on(self, agent: int) -> None:
        """An agent or phone agent logs on at the extension of the scenario.

        Parameters:

        - `agent`: Record id of the agent or phone agent.
        """
        self.act("log_on", agent=agent)

    def log_off(self, agent: int) -> None:
        """An agent or phone agent logs off. Whatever the agent had ends or is given back.

        Parameters:

        - `agent`: Record id of the agent or phone agent.
        """
        self.act("log_off", agent=agent)

    def set_ready(
        self, agent: int, medium: Literal["voice", "email", "chat", "open_media"]
    ) -> None:
        """An agent becomes ready for a medium.

        Parameters:

        - `agent`: Record id of the agent or phone agent.
        - `medium`: The medium; `email` is for SMS too.
        """
        self.act("set_ready", agent=agent, medium=medium)

    def set_not_ready(
        self,
        agent: int,
        medium: Literal["voice", "email", "chat", "open_media"],
        *,
        reason: int | None = None,
    ) -> None:
        """An agent becomes not ready for a medium.

        Parameters:

        - `agent`: Record id of the agent or phone agent.
        - `medium`: The medium; `email` is for SMS too.
        - `reason`: Not-ready reason. Without it there is none.
        """
        self.act("set_not_ready", agent=agent, medium=medium, reason=reason)

    def set_habits(self, agent: int, *, habits: str | None = None) -> None:
        """From now on an agent does by itself what these habits say. What is under way goes on.

        Parameters:

        - `agent`: Record id of the agent or phone agent.
        - `habits`: Name of habits of the scenario. Without it the agent does nothing unasked.
        """
        self.act("set_habits", agent=agent, habits=habits)

    def lose_application(self, agent: int) -> None:
        """The connection to an agent's application breaks for a moment. What was being offered
        there is rejected for an unknown cause, what had begun goes on.

        Parameters:

        - `agent`: Record id of the agent.
        """
        self.act("lose_application", agent=agent)

    def register_phone(
        self, agent: int, address: str, *, ras_port: int | None = None, cs_port: int | None = None
    ) -> None:
        """The IP telephone or softphone at an agent's extension registers.

        Parameters:

        - `agent`: Record id of the agent or phone agent.
        - `address`: IP address of the telephone, or of the computer on which the softphone runs.
        - `ras_port`: Port used for RAS; 1719 without it.
        - `cs_port`: Port used for call signalling; 1720 without it.
        """
        self.act("register_phone", agent=agent, address=address, ras_port=ras_port, cs_port=cs_port)

    def inbound_call(
        self,
        group: int,
        *,
        from_: str | None = None,
        to: str | None = None,
        ivr: Pairs | None = None,
        private_data: str | None = None,
        priority: int | None = None,
        talk: float | None = None,
        patience: float | None = None,
        wants_callback: bool | None = None,
    ) -> int:
        """A customer calls a service group.

        Parameters:

        - `group`: Record id of the service group.
        - `from_`: Number of the caller. Without it the number is withheld.
        - `to`: Number that the caller has dialled. Without it that of the group.
        - `ivr`: What the caller was asked.
        - `private_data`: Private data that the call brings along.
        - `priority`: Of two waiting calls the one with the higher priority goes first; 0 without
          it.
        - `talk`: How long the caller talks before hanging up. Without it: until somebody else does.
          In seconds.
        - `patience`: How long the caller waits for an answer. Without it: for ever. In seconds.
        - `wants_callback`: Whether a caller who gives up in the queue asks to be called back; no
          without it.

        Gives the id of the call.
        """
        return self._id(
            "inbound_call",
            group=group,
            **{"from": from_},
            to=to,
            ivr=ivr,
            private_data=private_data,
            priority=priority,
            talk=talk,
            patience=patience,
            wants_callback=wants_callback,
        )

    def customer_hangs_up(self, call: int) -> None:
        """The customer in a call hangs up, or gives up waiting.

        Parameters:

        - `call`: Id of the call.
        """
        self.act("customer_hangs_up", call=call)

    def answer(self, agent: int, call: int) -> None:
        """An agent or phone agent picks up a ringing telephone.

        Parameters:

        - `agent`: Record id of the agent or phone agent.
        - `call`: Id of the call.
        """
        self.act("answer", agent=agent, call=call)

    def reject(self, agent: int, call: int) -> None:
        """An agent rejects a service group call that rings.

        Parameters:

        - `agent`: Record id of the agent.
        - `call`: Id of the call.
        """
        self.act("reject", agent=agent, call=call)

    def hang_up(self, agent: int, call: int) -> None:
        """An agent or phone agent puts the telephone down.

        Parameters:

        - `agent`: Record id of the agent or phone agent.
        - `call`: Id of the call.
        """
        self.act("hang_up", agent=agent, call=call)

    def dial(self, agent: int, number: str) -> int:
        """An agent or phone agent dials.

        Parameters:

        - `agent`: Record id of the agent or phone agent.
        - `number`: What is dialled: an extension, the number of a group, or any other.

        Gives the id of the call.
        """
        return self._id("dial", agent=agent, number=number)

    def email(
        self,
        group: int,
        from_: str,
        *,
        subject: str | None = None,
        text: str | None = None,
        others: Iterable[str] | None = None,
        ivr: Pairs | None = None,
        priority: int | None = None,
        takes: float | None = None,
    ) -> int:
        """An e-mail arrives at a service group.

        Parameters:

        - `group`: Record id of the service group.
        - `from_`: Address of the customer.
        - `subject`: Subject.
        - `text`: What the customer has written.
        - `others`: Other recipients: a reply goes to them as well.
        - `ivr`: What is known of the customer.
        - `priority`: Of two waiting sessions the one with the higher priority goes first; 0 without
          it.
        - `takes`: How long an agent takes who handles it by habit. In seconds.

        Gives the id of the session.
        """
        return self._id(
            "email",
            group=group,
            **{"from": from_},
            subject=subject,
            text=text,
            others=others,
            ivr=ivr,
            priority=priority,
            takes=takes,
        )

    def sms(
        self,
        group: int,
        from_: str,
        *,
        text: str | None = None,
        ivr: Pairs | None = None,
        priority: int | None = None,
        takes: float | None = None,
    ) -> int:
        """An SMS arrives at a service group.

        Parameters:

        - `group`: Record id of the service group.
        - `from_`: Number of the customer.
        - `text`: What the customer has written.
        - `ivr`: What is known of the customer.
        - `priority`: Of two waiting sessions the one with the higher priority goes first; 0 without
          it.
        - `takes`: How long an agent takes who handles it by habit. In seconds.

        Gives the id of the session.
        """
        return self._id(
            "sms",
            group=group,
            **{"from": from_},
            text=text,
            ivr=ivr,
            priority=priority,
            takes=takes,
        )

    def chat(
        self,
        group: int,
        from_: str,
        *,
        subject: str | None = None,
        text: str | None = None,
        ivr: Pairs | None = None,
        priority: int | None = None,
        takes: float | None = None,
        patience: float | None = None,
    ) -> int:
        """A customer asks a service group for a chat.

        Parameters:

        - `group`: Record id of the service group.
        - `from_`: Name of the customer.
        - `subject`: What it is about.
        - `text`: What the customer has written.
        - `ivr`: What is known of the customer.
        - `priority`: Of two waiting sessions the one with the higher priority goes first; 0 without
          it.
        - `takes`: How long an agent takes who handles it by habit. In seconds.
        - `patience`: How long the customer waits for an agent. Without it: for ever. In seconds.

        Gives the id of the session.
        """
        return self._id(
            "chat",
            group=group,
            **{"from": from_},
            subject=subject,
            text=text,
            ivr=ivr,
            priority=priority,
            takes=takes,
            patience=patience,
        )

    def open_media(
        self,
        group: int,
        from_: str,
        *,
        subject: str | None = None,
        text: str | None = None,
        ivr: Pairs | None = None,
        priority: int | None = None,
        takes: float | None = None,
        patience: float | None = None,
    ) -> int:
        """An open media session arrives at a service group.

        Parameters:

        - `group`: Record id of the service group.
        - `from_`: The customer.
        - `subject`: What it is about.
        - `text`: What the customer has written.
        - `ivr`: What is known of the customer.
        - `priority`: Of two waiting sessions the one with the higher priority goes first; 0 without
          it.
        - `takes`: How long an agent takes who handles it by habit. In seconds.
        - `patience`: How long the customer waits for an agent. Without it: for ever. In seconds.

        Gives the id of the session.
        """
        return self._id(
            "open_media",
            group=group,
            **{"from": from_},
            subject=subject,
            text=text,
            ivr=ivr,
            priority=priority,
            takes=takes,
            patience=patience,
        )

    def accept_session(self, agent: int, session: int) -> None:
        """An agent accepts a session that is offered.

        Parameters:

        - `agent`: Record id of the agent.
        - `session`: Id of the session.
        """
        self.act("accept_session", agent=agent, session=session)

    def reject_session(self, agent: int, session: int) -> None:
        """An agent rejects a session that is offered.

        Parameters:

        - `agent`: Record id of the agent.
        - `session`: Id of the session.
        """
        self.act("reject_session", agent=agent, session=session)

    def reply(
        self,
        agent: int,
        session: int,
        *,
        text: str | None = None,
        subject: str | None = None,
        to: Iterable[str] | None = None,
        forwarded: bool | None = None,
    ) -> None:
        """An agent answers an e-mail or SMS, or forwards it to somebody outside the contact centre.

        Parameters:

        - `agent`: Record id of the agent.
        - `session`: Id of the session.
        - `text`: What the agent writes.
        - `subject`: Subject. Without it that of the customer, with `Re: ` or `Fwd: ` before it.
        - `to`: Who gets it. Without it the customer and the other recipients.
        - `forwarded`: Whether the message is forwarded; no without it.
        """
        self.act(
            "reply",
            agent=agent,
            session=session,
            text=text,
            subject=subject,
            to=to,
            forwarded=forwarded,
        )

    def delete(self, agent: int, session: int) -> None:
        """An agent deletes an e-mail or SMS.

        Parameters:

        - `agent`: Record id of the agent.
        - `session`: Id of the session.
        """
        self.act("delete", agent=agent, session=session)

    def complete(self, agent: int, session: int) -> None:
        """An agent completes a chat or an open media session.

        Parameters:

        - `agent`: Record id of the agent.
        - `session`: Id of the session.
        """
        self.act("complete", agent=agent, session=session)

    def forward(self, agent: int, session: int, group: int) -> None:
        """An agent forwards a session to another service group of its kind.

        Parameters:

        - `agent`: Record id of the agent.
        - `session`: Id of the session.
        - `group`: Record id of the service group that gets it.
        """
        self.act("forward", agent=agent, session=session, group=group)

    def redirect(self, agent: int, session: int, to_agent: int) -> None:
        """An agent redirects a session to another agent.

        Parameters:

        - `agent`: Record id of the agent.
        - `session`: Id of the session.
        - `to_agent`: Record id of the agent who gets it.
        """
        self.act("redirect", agent=agent, session=session, to_agent=to_agent)

    def start_campaign(self, campaign: int) -> None:
        """A campaign begins, or goes on after it was stopped.

        Parameters:

        - `campaign`: Record id of the campaign.
        """
        self.act("start_campaign", campaign=campaign)

    def stop_campaign(self, campaign: int) -> None:
        """A campaign stops. Calls that are pending at agents are taken away, as an error of the
        campaign; calls that were dialled go on.

        Parameters:

        - `campaign`: Record id of the campaign.
        """
        self.act("stop_campaign", campaign=campaign)

    def add_customer(
        self,
        campaign: int,
        id: int,
        name: str,
        number: str,
        *,
        comment: str | None = None,
        ivr: Pairs | None = None,
    ) -> None:
        """A customer is added to a campaign, and called as soon as it is possible.

        Parameters:

        - `campaign`: Record id of the campaign.
        - `id`: Record id of the customer; each campaign has its own numbers.
        - `name`: Name of the customer.
        - `number`: Telephone number.
        - `comment`: What an agent has noted earlier.
        - `ivr`: What is known of the customer.
        """
        self.act(
            "add_customer",
            campaign=campaign,
            id=id,
            name=name,
            number=number,
            comment=comment,
            ivr=ivr,
        )

    def callback(
        self,
        group: int,
        from_: str,
        kind: Literal["web", "voice", "email", "campaign"],
        *,
        to: str | None = None,
        orig_call: int | None = None,
        ivr: Pairs | None = None,
    ) -> int:
        """A customer asks a voice group for a callback.

        Parameters:

        - `group`: Record id of the service group.
        - `from_`: The number to call.
        - `kind`: How the customer has asked: on a web page, by telephone, by e-mail, or when called
          by a campaign.
        - `to`: The number that the customer has dialled. Without it that of the group.
        - `orig_call`: Id of the call by which the customer has asked. Without it there is a new
          number for it.
        - `ivr`: What the customer was asked; events tell three of them.

        Gives the id of the callback.
        """
        return self._id(
            "callback",
            group=group,
            **{"from": from_},
            kind=kind,
            to=to,
            orig_call=orig_call,
            ivr=ivr,
        )

    def withdraw_callback(self, callback: int) -> None:
        """A customer does not want to be called back any more. If the callback is pending at an
        agent it is taken away, as an error of the callback; one that was dialled goes on.

        Parameters:

        - `callback`: Id of the callback.
        """
        self.act("withdraw_callback", callback=callback)

    def dial_pending(self, agent: int, *, number: str | None = None) -> None:
        """An agent dials the campaign call or callback that is pending.

        Parameters:

        - `agent`: Record id of the agent.
        - `number`: The number. Without it that of the customer.
        """
        self.act("dial_pending", agent=agent, number=number)

    def reject_pending(self, agent: int) -> None:
        """An agent rejects the campaign call or callback that is pending.

        Parameters:

        - `agent`: Record id of the agent.
        """
        self.act("reject_pending", agent=agent)

    def fill_form(
        self,
        agent: int,
        status: int,
        *,
        next_attempt: datetime | None = None,
        comment: str | None = None,
        close: bool | None = None,
    ) -> None:
        """An agent fills in the status form of the campaign call or callback that was dialled.

        Parameters:

        - `agent`: Record id of the agent.
        - `status`: The status, as `SetCampaignCallStatus` and `SetCallbackCallStatus` take it.
        - `next_attempt`: When to call next, by the clock of the contact centre.
        - `comment`: What whoever calls next should know. Without it the comment stays as it is.
        - `close`: Whether the form is closed; yes without it.
        """
        self.act(
            "fill_form",
            agent=agent,
            status=status,
            next_attempt=next_attempt,
            comment=comment,
            close=close,
        )

    def update_customer(self, agent: int, label: str, data: str) -> None:
        """An agent changes a field of the customer whose campaign call is at hand.

        Parameters:

        - `agent`: Record id of the agent.
        - `label`: The label of the field.
        - `data`: What it is from now on.
        """
        self.act("update_customer", agent=agent, label=label, data=data)

    def supervise(self, supervisor: int, agent: int, how: Literal["assist", "monitor"]) -> None:
        """A supervisor joins the active call of an agent.

        Parameters:

        - `supervisor`: Record id of the supervisor.
        - `agent`: Record id of the agent.
        - `how`: Whether the supervisor talks with the agent, or listens.
        """
        self.act("supervise", supervisor=supervisor, agent=agent, how=how)

    def start_recording(
        self,
        agent: int,
        call: int,
        *,
        by: Literal["agent", "outside_system"] | None = None,
        supervisor: int | None = None,
    ) -> None:
        """A call at an agent is recorded from now on.

        Parameters:

        - `agent`: Record id of the agent.
        - `call`: Id of the call.
        - `by`: Who records it, unless it is a supervisor; an outside system without it.
        - `supervisor`: Record id of the supervisor who has it recorded. It excludes `by`.
        """
        self.act("start_recording", agent=agent, call=call, by=by, supervisor=supervisor)

    def stop_recording(self, agent: int, call: int) -> None:
        """The recording of a call at an agent ends.

        Parameters:

        - `agent`: Record id of the agent.
        - `call`: Id of the call.
        """
        self.act("stop_recording", agent=agent, call=call)

    def add_agent(
        self,
        id: int,
        name: str,
        logon_id: str,
        extension: str,
        *,
        groups: Iterable[int] | None = None,
        tenant_id: int | None = None,
        logs_on: bool | None = None,
        habits: str | None = None,
    ) -> None:
        """An agent is added to the system, and logs on if the agent does so by itself. No event
        tells of agents before they log on.

        Parameters:

        - `id`: Record id; agents and phone agents share the numbers.
        - `name`: Name.
        - `logon_id`: Logon id.
        - `extension`: Extension.
        - `groups`: Record ids of the service groups that the agent serves, at level 1.
        - `tenant_id`: The tenant; -1, which is none, without it.
        - `logs_on`: Whether the agent logs on by itself; yes without it.
        - `habits`: Name of habits of the scenario. Without it the agent does nothing unasked.
        """
        self.act(
            "add_agent",
            id=id,
            name=name,
            logon_id=logon_id,
            extension=extension,
            groups=groups,
            tenant_id=tenant_id,
            logs_on=logs_on,
            habits=habits,
        )

    def add_phone_agent(
        self,
        id: int,
        name: str,
        logon_id: str,
        pin: str,
        *,
        extension: str | None = None,
        groups: Iterable[int] | None = None,
        tenant_id: int | None = None,
        logs_on: bool | None = None,
        habits: str | None = None,
    ) -> None:
        """A phone agent is added to the system, and logs on if the phone agent does so by itself.

        Parameters:

        - `id`: Record id; agents and phone agents share the numbers.
        - `name`: Name.
        - `logon_id`: Logon id.
        - `pin`: PIN, unique among the phone agents of a tenant.
        - `extension`: Extension at which the phone agent logs on by itself.
        - `groups`: Record ids of the service groups that the phone agent serves, at level 1.
        - `tenant_id`: The tenant; -1, which is none, without it.
        - `logs_on`: Whether the phone agent logs on by itself; yes without it.
        - `habits`: Name of habits of the scenario. Without it the phone agent does nothing unasked.
        """
        self.act(
            "add_phone_agent",
            id=id,
            name=name,
            logon_id=logon_id,
            pin=pin,
            extension=extension,
            groups=groups,
            tenant_id=tenant_id,
            logs_on=logs_on,
            habits=habits,
        )

    def add_group(
        self,
        id: int,
        name: str,
        *,
        purpose: Literal[
            "voice",
            "campaign",
            "email",
            "sms",
            "chat",
            "voice_dispatch",
            "common_hold",
            "email_dispatch",
            "sms_dispatch",
            "open_media",
        ]
        | None = None,
        tenant_id: int | None = None,
        number: str | None = None,
        clerical: float | None = None,
        ring_timeout: float | None = None,
        ring_timeout_not_ready: bool | None = None,
        recorded: float | None = None,
        allocation: Literal["longest_idle", "highest_level"] | None = None,
    ) -> None:
        """A service group is added to the system.

        Parameters:

        - `id`: Record id.
        - `name`: Name.
        - `purpose`: What it is for; `voice` without it.
        - `tenant_id`: The tenant; -1, which is none, without it.
        - `number`: The number that callers dial for it.
        - `clerical`: Clerical time after a call or session; none without it. In seconds.
        - `ring_timeout`: How long a call rings, or a session is offered, at an agent before it goes
          to another. In seconds.
        - `ring_timeout_not_ready`: Whether an agent who lets that time pass is made not ready for
          the medium; no without it.
        - `recorded`: How many of the calls an outside system records: from 0, which is none, to 1;
          0 without it.
        - `allocation`: Which of the free agents gets a call; `longest_idle` without it.
        """
        self.act(
            "add_group",
            id=id,
            name=name,
            purpose=purpose,
            tenant_id=tenant_id,
            number=number,
            clerical=clerical,
            ring_timeout=ring_timeout,
            ring_timeout_not_ready=ring_timeout_not_ready,
            recorded=recorded,
            allocation=allocation,
        )

    def set_groups(self, agent: int, groups: Iterable[int]) -> None:
        """An agent can serve these groups from now on, and no others.

        Parameters:

        - `agent`: Record id of the agent or phone agent.
        - `groups`: Record ids of the service groups, at level 1.
        """
        self.act("set_groups", agent=agent, groups=groups)

    def begin_fault(
        self,
        effect: Literal["ignore", "silence", "delay"],
        *,
        method: str | None = None,
        agent: int | None = None,
        delay: float | None = None,
    ) -> None:
        """From now on requests are mistreated. Of several faults the one that began last counts.

        Parameters:

        - `effect`: What happens to them: `ignore` accepts them and does nothing, `silence` carries
          them out and never answers, `delay` answers late.
        - `method`: The method concerned, such as `MakeCall`. Without it: every one.
        - `agent`: Record id of the agent concerned. Without it: requests about any agent, and about
          none.
        - `delay`: For how long answers are held back. With the effect `delay`, and only with it. In
          seconds.
        """
        self.act("begin_fault", effect=effect, method=method, agent=agent, delay=delay)

    def end_faults(self) -> None:
        """All faults end. Answers that are held back come in their time; those that were not given
        never come.
        """
        self.act("end_faults")

    def cut_connections(self, *, client: str | None = None) -> None:
        """Connections of clients are closed without a word, as by a broken network.

        Parameters:

        - `client`: What the client calls itself. Without it: all clients.
        """
        self.act("cut_connections", client=client)

    def half_open(self, *, client: str | None = None, on: bool | None = None) -> None:
        """Connections of clients stay open, but nothing gets through any more, as if a cable had
        been pulled out; or they go on.

        Parameters:

        - `client`: What the client calls itself. Without it: all clients.
        - `on`: Whether that begins; yes without it. No: the connections go on.
        """
        self.act("half_open", client=client, on=on)

    def refuse_connections(self, *, on: bool | None = None) -> None:
        """New connections are closed without a word, or let in again. Those that exist stay.

        Parameters:

        - `on`: Whether that begins; yes without it.
        """
        self.act("refuse_connections", on=on)

    def shut_down(self) -> None:
        """The service ends in an orderly way: every client is told of it. What is asked of the
        service after that is refused; the contact centre itself can be asked and moved on as
        before.
        """
        self.act("shut_down")

    def kill(self) -> None:
        """The service is gone without a word: all connections break."""
        self.act("kill")

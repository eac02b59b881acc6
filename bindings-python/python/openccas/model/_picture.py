"""The whole picture."""

from dataclasses import dataclass
from datetime import datetime

from ._agents import Agent, ServiceGroup
from ._calls import Call


@dataclass(frozen=True, slots=True)
class Picture:
    """Agents, service groups and calls of a contact centre, as they stood at one moment."""

    seq: int | None
    """The last event that is in it; `None` before the first."""
    epoch: str | None
    """Which run of the service it comes from."""
    time: datetime | None
    """When the last event that is in it happened."""
    complete: bool
    """Whether all agents who are logged on and all service groups are in it."""
    connected: bool
    """Whether the client is connected; if not, the picture is as old as `time`."""
    gaps: int
    """How often events were lost."""
    agents: tuple[Agent, ...]
    """The agents who are logged on, by record id."""
    service_groups: tuple[ServiceGroup, ...]
    """The service groups, by record id."""
    calls: tuple[Call, ...]
    """The calls that an event told of since the connect, by id."""
    finished: tuple[Call, ...]
    """Calls that are over, as they were, oldest first; the last few."""

    def agent(self, rec_id: int) -> Agent | None:
        """The agent with this record id; of several tenants' the one of the lowest tenant id."""
        return next((agent for agent in self.agents if agent.rec_id == rec_id), None)

    def group(self, rec_id: int) -> ServiceGroup | None:
        """The service group with this record id; of several tenants' that of the lowest."""
        return next((group for group in self.service_groups if group.rec_id == rec_id), None)

    def call(self, call_id: int) -> Call | None:
        """The call with this id, or the one that it became part of."""
        present = next((call for call in self.calls if call.call_id == call_id), None)
        return present or next((call for call in self.calls if call_id in call.former_ids), None)

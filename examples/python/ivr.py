"""What callers press on their telephones, done in the contact centre: a FastAGI server.

    python ivr.py CONTACT_CENTRE_HOST PORT --listen 0.0.0.0:4573

Three scripts for the dial plan of Asterisk:

- `agi://…/logon`: a phone agent logs on with PIN and extension.
- `agi://…/logoff`: a phone agent logs off.
- `agi://…/order`: a customer enters an order number and is then sent on to the contact centre by
  the dial plan. When the call reaches an agent, the order is among the data of the call.

Every sound that is played is one of the `Sound`s below.
"""

import argparse
import asyncio
import contextlib
import logging
from enum import StrEnum

import openccas

from agi import AgiError, Channel, HungUpError

logger = logging.getLogger("ivr")


class Sound(StrEnum):
    """What callers hear; record them under these names."""

    ENTER_PIN = "openccas/enter-pin"
    ENTER_EXTENSION = "openccas/enter-extension"
    LOGGED_ON = "openccas/logged-on"
    EXTENSION_IN_USE = "openccas/extension-in-use"
    NOT_LOGGED_ON = "openccas/logged-on-elsewhere-or-wrong-pin"
    LOGGED_OFF = "openccas/logged-off"
    NOBODY_TO_LOG_OFF = "openccas/nobody-logged-on-there"
    NOT_LOGGED_OFF = "openccas/wrong-pin"
    ENTER_ORDER = "openccas/enter-order-number"
    THANK_YOU = "openccas/thank-you"
    TRY_LATER = "openccas/try-again-later"
    GOODBYE = "openccas/goodbye"


class Orders:
    """What customers have entered, until their calls reach an agent."""

    def __init__(self, kept_for: float = 3600.0) -> None:
        self._kept_for = kept_for
        self._waiting: dict[str, tuple[str, float]] = {}

    def add(self, number: str, order: str, now: float) -> None:
        """The caller with this number has entered an order. The last one counts."""
        live = self._waiting.items()
        self._waiting = {key: it for key, it in live if now - it[1] < self._kept_for}
        self._waiting[_digits(number)] = (order, now)

    def take(self, number: str | None, now: float) -> str | None:
        """The order of the caller with this number, once."""
        if number is None:
            return None
        order, since = self._waiting.pop(_digits(number), ("", 0.0))
        return order if order and now - since < self._kept_for else None


class Ivr:
    """The scripts."""

    def __init__(self, client: openccas.AsyncClient, *, oas_id: int = 1, wait: float = 3.0) -> None:
        self._client = client
        self._oas_id = oas_id
        self._wait = wait
        self._orders = Orders()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serves a call that Asterisk asks about."""
        try:
            channel = await Channel.open(reader, writer)
            script = {"logon": self._logon, "logoff": self._logoff, "order": self._order}.get(
                channel.script
            )
            if script is None:
                logger.error("there is no script %r", channel.script)
                return
            await channel.answer()
            try:
                await script(channel)
            except openccas.OpenccasError as error:
                logger.error("%s: %s", channel.script, error)
                await channel.play(Sound.TRY_LATER)
        except HungUpError:
            logger.info("the caller has hung up")
        except (AgiError, TimeoutError, OSError) as error:
            logger.error("AGI: %r", error)
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _asked(self, channel: Channel, sound: Sound, most: int) -> str | None:
        """What the caller presses; after three times nothing, `None`."""
        for _ in range(3):
            if digits := await channel.digits(sound, most=most):
                return digits
        await channel.play(Sound.GOODBYE)
        return None

    async def _logon(self, channel: Channel) -> None:
        pin = await self._asked(channel, Sound.ENTER_PIN, 10)
        extension = pin and await self._asked(channel, Sound.ENTER_EXTENSION, 10)
        if not pin or not extension:
            return
        if await self._agent_at(extension) is not None:
            await channel.play(Sound.EXTENSION_IN_USE)
            return
        # The request succeeds whatever the PIN is: it was sent to the router. Only the event tells
        # that the agent has logged on. So the event is watched for before the request is made.
        logon = self._client.expect(openccas.Logon, dn=extension, timeout=self._wait)
        try:
            async with logon:
                await self._client.logon_phone_agent(pin, extension, -1, self._oas_id)
        except openccas.TimeoutError:
            await channel.play(Sound.NOT_LOGGED_ON)
        else:
            logger.info("agent %s has logged on at %s", logon.event.rec_id, extension)
            await channel.play(Sound.LOGGED_ON)

    async def _logoff(self, channel: Channel) -> None:
        pin = await self._asked(channel, Sound.ENTER_PIN, 10)
        extension = pin and await self._asked(channel, Sound.ENTER_EXTENSION, 10)
        if not pin or not extension:
            return
        agent = await self._agent_at(extension)
        if agent is None:
            await channel.play(Sound.NOBODY_TO_LOG_OFF)
            return
        try:
            async with self._client.expect(openccas.Logoff, agent=agent, timeout=self._wait):
                await self._client.logoff_phone_agent(pin, -1)
        except openccas.TimeoutError:
            await channel.play(Sound.NOT_LOGGED_OFF)
        else:
            logger.info("agent %s has logged off", agent)
            await channel.play(Sound.LOGGED_OFF)

    async def _agent_at(self, extension: str) -> int | None:
        """The phone agent who is logged on at an extension."""
        try:
            return await self._client.get_phone_agent_rec_id_from_extension(extension)
        except openccas.PhoneAgentNotLoggedOnError:
            return None

    async def _order(self, channel: Channel) -> None:
        order = await self._asked(channel, Sound.ENTER_ORDER, 12)
        if order is None:
            return
        if channel.caller is not None:
            self._orders.add(channel.caller, order, asyncio.get_running_loop().time())
        await channel.play(Sound.THANK_YOU)

    async def follow(self) -> None:
        """Gives calls that reach an agent the orders that their callers have entered."""
        async for event in self._client.events(openccas.CallInformation):
            if not isinstance(event, openccas.CallInformation):
                continue
            now = asyncio.get_running_loop().time()
            order = self._orders.take(event.calling_party_number, now)
            if order is None:
                continue
            try:
                await self._client.set_agent_ivr_data(
                    event.rec_id, event.tenant_id, event.call_id, {"Order": order}
                )
                logger.info("call %s is about order %s", event.call_id, order)
            except openccas.OpenccasError as error:
                # The caller may have hung up meanwhile: no reason to end.
                logger.warning("call %s: %s", event.call_id, error)


def _digits(number: str) -> str:
    return "".join(filter(str.isdigit, number))


async def run(
    centre: tuple[str, int], listen: tuple[str, int], *, oas_id: int, wait: float
) -> None:
    """Serves until it is ended, or the contact centre is lost for good."""
    async with openccas.AsyncClient.open(*centre, name="ivr", reconnect=True) as client:
        # What happens from here on is told as events, none of it with the configuration data.
        async with client.events(openccas.DataComplete) as events:
            while not isinstance(await anext(events), openccas.DataComplete):
                pass
        ivr = Ivr(client, oas_id=oas_id, wait=wait)
        async with await asyncio.start_server(ivr.serve, *listen) as server:
            host, port = server.sockets[0].getsockname()[:2]
            logger.info("listening on %s:%s", host, port)
            await ivr.follow()


def main() -> None:
    """Runs the program."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("host")
    parser.add_argument("port", type=int, nargs="?", default=2600)
    parser.add_argument("--listen", default="127.0.0.1:4573", help="where Asterisk connects to")
    parser.add_argument("--oas", type=int, default=1, help="the OAS server of the extensions")
    parser.add_argument("--wait", type=float, default=3.0, help="seconds to wait for a logon")
    arguments = parser.parse_args()
    listen_host, _, listen_port = arguments.listen.rpartition(":")
    if not listen_host or not listen_port.isdecimal():
        parser.error(f"--listen: {arguments.listen!r} is not HOST:PORT")
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s: %(message)s")
    served = run(
        (arguments.host, arguments.port),
        (listen_host, int(listen_port)),
        oas_id=arguments.oas,
        wait=arguments.wait,
    )
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(served)


if __name__ == "__main__":
    main()

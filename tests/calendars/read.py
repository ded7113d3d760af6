"""What another library reads in a calendar given on standard input: one line of JSON for each event."""

import json
import sys
from datetime import timezone

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
zones = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
for event in calendar.walk("VEVENT"):
    start, end = event["DTSTART"], event["DTEND"]
    assert start.params["TZID"] in zones, "a zone that the file does not tell"
    told = {
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "title": str(event["SUMMARY"]),
        "place": str(event.get("LOCATION", "")),
        "status": str(event["STATUS"]),
        "start": start.dt.astimezone(timezone.utc).isoformat(),
        "end": end.dt.astimezone(timezone.utc).isoformat(),
    }
    print(json.dumps(told))

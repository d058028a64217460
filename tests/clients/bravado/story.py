"""The story that `run` tells. Each step prints what was asked and answered; an answer that breaks the contract, or another
status than the one expected, ends it."""

import sys
import warnings
from urllib.parse import parse_qs, urlsplit

from bravado.client import SwaggerClient
from bravado.exception import HTTPError
from bravado.requests_client import RequestsClient

API = sys.argv[1]
HOST = urlsplit(API).netloc

# Formats of other networks, which bravado passes on as they are.
warnings.filterwarnings("ignore", category=Warning, module="bravado_core")

http = RequestsClient()
asked = 0
client = SwaggerClient.from_url(f"{API}/swagger.json", http_client=http, config={
    "use_models": False, "validate_swagger_spec": True, "validate_requests": True, "validate_responses": True,
})


def ask(status, operation, **parameters):
    """Calls an operation, whose name is the contract's; returns the response, checked against the contract."""
    global asked
    asked += 1
    try:
        answer = operation(**parameters).response(timeout=10)
        got, result, headers = answer.metadata.status_code, answer.result, answer.metadata.headers
    except HTTPError as error:
        got, result, headers = error.status_code, error.swagger_result, error.response.headers
    print(f"  {got}  {operation.operation.operation_id}")
    assert got == status, f"wanted {status}: {result}"
    return result, headers


def log_in(name, password):
    # The token is in a cookie, which Swagger 2.0 cannot declare.
    _, headers = ask(204, client.users.loginUser, body={"username": name, "password": password})
    token = headers["set-cookie"].split("accesstoken=", 1)[1].split(";", 1)[0]
    http.set_api_key(HOST, token, param_name="accesstoken", param_in="query")


print("an account is registered, activated, and entered")
ada = {
    "firstName": "Ada", "lastName": "L", "userName": "ada", "email": "ada@example.com", "locale": "en",
    "password": "correct horse battery", "company": "Acme", "phone": "1", "reCaptcha": "solved",
}
registered, _ = ask(201, client.accounts.registerAccount, body=ada)
ask(409, client.accounts.registerAccount, body=ada)
link = urlsplit(registered["verificationLink"])
given = parse_qs(link.query) | parse_qs(link.fragment.rpartition("?")[2])
token = given["accountVerifyOneTimeToken"][0]
ask(401, client.teams.listTeams)
ask(200, client.users.activateAccount, body={"username": "ada", "accountVerifyOneTimeToken": token})
log_in("ada", ada["password"])
who, _ = ask(200, client.general.getCurrentUser)
assert who["accountName"] == "Acme", who

print("a team is formed")
team, _ = ask(200, client.teams.createTeam, body={"name": "Press"})
ask(409, client.teams.createTeam, body={"name": "PRESS"})

print("a channel is created in it, renamed, found, and deactivated")
channel, _ = ask(201, client.channels.createCustomChannel, teamIds=team["_id"], body={"name": "Forum", "uniqueName": "forum"})
renamed, _ = ask(200, client.channels.updateChannel, id=channel["_id"], body={"name": "Board"})
assert renamed["name"] == "Board", renamed
listed, _ = ask(200, client.channels.listChannels, offset=0, count=10)
assert [one["name"] for one in listed] == ["Board"], listed
ask(204, client.channels.deleteChannel, id=channel["_id"])
ask(404, client.channels.getChannel, id="0123456789abcdef01234567")
print("all answers were what the contract says")
# Read by `cargo xtask prove`. Whatever fails has ended all before.
print(f"counted: cases={asked} failures=0")

"""What schemathesis takes for a failure and is none: a rule for each, with the reason. Everything that is not listed
fails the run."""

import re

import objects
from schemathesis.core.failures import AcceptedNegativeData, ServerError
from schemathesis.openapi.checks import EnsureResourceAvailability, IgnoredAuth, MissingContentType, RejectedPositiveData

# Of requests that their schemas allow: (operation, place or None for a 400 without places, part of the message, reason).
# What holds for all operations is below, in code.
STATED = [
    ("createCampaign|updateCampaign", "/endTime", "not be before", "two properties compared"),
    ("listCampaigns", None, "`until` is before `since`", "two parameters compared"),
    ("updateAllChannelsBusinessHours|updateChannelBusinessHours", "/businessHours/daysOfWeek/N/end", "not be before",
     "two properties compared"),
    ("updateAllChannelsBusinessHours|updateChannelBusinessHours", "/businessHours/daysOfWeek/N/day", "comes once",
     "unique by one property"),
    ("listPosts|searchPosts", "/selectedPostId", "", "depends on other parameters, as described"),
    ("listUsers", None, "is of use with `hasMobileDevice`", "depends on another parameter, as described"),
    ("logFrontendData", "/message", "unless `level`", "depends on another property, as described"),
    ("logFrontendData", "/key", "where `level`", "depends on another property, as described"),
    ("performMediaLibraryAction", ".*", "needed for this action", "depends on `action`, as described"),
    ("performMediaLibraryAction|updateMediaLibraryFile", ".*", "must be a name", "a name in bytes, without path"),
    ("createAccount|updateAccount", "/package", "is no package", "packages are this service's own"),
    ("updateAccount", None, "`keycloak` needs", "both or none"),
    ("createPlaceholderChannel|updatePlaceholderChannel", "/recipients", "where `emailAdvance` is set",
     "depends on another property, as described"),
    ("createPlaceholderChannel|updatePlaceholderChannel", "/emailAdvance", "where there are recipients",
     "depends on another property, as described"),
    ("updateUser", "/mobileDevice", "needs `id` and `token`", "both or none"),
    ("createFacebookChannels|.*Dashboard.*", ".*", "format", "formats of other networks"),
    (".*", ".*[tT]ime[zZ]one|/tz|/timezone", "time zone", "the database of time zones is no schema"),
    (".*", None, "A password has", "what passwords must be is told by its own message"),
    (".*", "/email.*", "is no mail address", "mail addresses are narrower than the format"),
    (".*", "/filters/channelIds/N", "id of a channel", "format `objectId`, which JSON Schema does not know"),
    ("createInteractorList|updateInteractorList", ".*", "id of an interactor", "ids of networks, of any form"),
    ("updateUserPermissions", "/permissions", "permission that can be", "what can be given depends on the role"),
    ("setChannelToken", None, "Only channels of Facebook and Instagram", "depends on what the channel is"),
    ("create(Whatsapp|Wordpress|Instagram|Linkedin)Channel|createFacebookChannels|refresh.*ChannelTokens|setChannelToken",
     None, "refuses: ", "the network refuses the token"),
    ("setChannelToken", None, "There is no token.", "its description asks for it"),
    ("updatePublicManifest", "/inbox/.*", "", "actions differ by `type`, as described; ids come once"),
    ("updateMedia", "/name", "same kind of file", "the name's end says the media type, as described"),
    ("completeKeycloakLogin", None, "does not know this code", "a code of the realm, which only it can judge"),
    ("loginUserByTotp|verifyTotpSecret", None, "`jwt`", "a token from another operation"),
]

# Properties that descriptions ask for where the published contract leaves them optional.
DEMANDED = {
    "createCustomChannel": ["name"],
    "createPlaceholderChannel": ["name"],
    "createInstagramChannel": ["endpoint/pageId", "endpoint/sourceObject/access_token"],
    "createLinkedinChannel": ["name", "endpoint/pageId", "endpoint/sourceObject/access_token"],
    "refreshLinkedinChannelTokens": ["access_token"],
    "createWhatsappChannel": ["wabaId", "pageId", "code"],
    "createWordpressChannel": ["endpoint/accessToken"],
    "createInboxAlert": ["channelIds", "emails", "interval", "threshold"],
    "createInboxFolder": ["name"],
    "createInboxTemplate": ["text"],
    "registerAccount": ["company", "phone", "password"],
    "reorderInboxFolders": ["folderId", "index"],
    "updateAllChannelsBusinessHours": ["businessHours/daysOfWeek/N/day"],
    "updateChannelBusinessHours": ["businessHours/daysOfWeek/N/day"],
}


def reason(failure, case, response, written):
    """Why a failure is none, or None."""
    operation = case.operation.definition.raw.get("operationId")
    status = response.status_code
    declared = case.operation.definition.raw["responses"].get(str(status), {})
    if isinstance(failure, MissingContentType) and not response.content and "schema" not in declared:
        return "an answer without content has no media type"
    if isinstance(failure, IgnoredAuth) and case.query.get("accesstoken") in objects.tokens:
        return "an example of our own, whose credential schemathesis takes for a generated one"
    answer = body_of(response)
    code, message = answer.get("code"), answer.get("message") or ""
    if isinstance(failure, ServerError):
        if status == 501 and code == "NotImplementedError" and operation not in written:
            return "not written yet, as `cargo xtask coverage` lists"
    if isinstance(failure, EnsureResourceAvailability) and code == "NotFoundError":
        if case.operation.method.upper() != "GET" and isinstance(case.body, (dict, list)):
            return "not the created thing is missing, but what the body names"
        if operation in ("getMedia", "deleteMedia"):
            return "created media has its content, and can be read, once it is uploaded"
    if isinstance(failure, AcceptedNegativeData) and case.media_type == "application/x-www-form-urlencoded":
        if re.search(r"in body - \w+: Incorrect type", failure.message):
            return "in a form, a list of one item and the item are the same text"
    if isinstance(failure, RejectedPositiveData) and status == 400:
        return stated(operation, case, answer)
    return None


def stated(operation, case, answer):
    """Why all that a 400 complains about is stated elsewhere than in the schema, or None."""
    violations = answer.get("violations")
    if not violations:
        return rule(operation, None, answer.get("message") or "")
    reasons = [of_violation(operation, case, violation) for violation in violations]
    return None if None in reasons else "; ".join(sorted(set(reasons)))


def of_violation(operation, case, violation):
    pointer, keyword, place = violation["pointer"], violation["keyword"], violation["in"]
    pattern = re.sub(r"/\d+(?=/|$)", "/N", pointer)
    if keyword == "required" and pattern.removeprefix("/") in DEMANDED.get(operation, []):
        return "its description asks for it"
    sent = value(case, place, pointer)
    # What is white space is one thing to Unicode and another to patterns of ECMAScript: no pattern says this.
    if keyword == "minLength" and isinstance(sent, str) and sent and not sent.strip():
        return "white space alone counts as nothing"
    # Checked here again: `$` of Python allows a line feed behind it, and steps of stories take what answers have.
    if keyword == "pattern" and sent is not None and "limit" in violation and not re.fullmatch(violation["limit"].rstrip("$"), str(sent)):
        return "not what the pattern allows, though taken for it"
    return rule(operation, pattern, violation["message"])


def rule(operation, place, message):
    for operations, where, part, why in STATED:
        here = place is None if where is None else place is not None and re.fullmatch(where, place)
        if here and re.fullmatch(operations, operation) and part in message:
            return why
    return None


def value(case, place, pointer):
    """What stood at a place of the request."""
    parts = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    if place == "body":
        here = case.body
    else:
        here = {"path": case.path_parameters, "query": case.query, "header": case.headers}.get(place) or {}
    for part in parts:
        try:
            here = here[int(part)] if isinstance(here, list) else here[part]
        except (KeyError, IndexError, TypeError, ValueError):
            return None
    return here


def body_of(response):
    try:
        answer = response.json()
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}

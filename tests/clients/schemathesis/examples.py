"""Requests that succeed, for operations that random ones hardly reach: what they are about is made first. schemathesis
sends them in its phase of examples, and checks the answers as all others."""

from urllib.parse import urlencode

import objects as of


def body(content):
    return {"body": content, "media_type": "application/json"}


def path(**parameters):
    return {"path_parameters": parameters}


def query(**parameters):
    return {"query": parameters}


def of_team(make, name):
    team_id = of.team()
    return path(id=team_id, **{name: make(team_id)})


def new_alert():
    return of.ask("POST", "/inbox/alerts", of.alert())[0]["id"]


def facebook_token():
    page, channel_id = of.facebook()
    return path(id=channel_id) | body({"access_token": f"page{page}", "user_name": "Ada"})


def organization():
    number = of.number()
    return {
        "name": of.label("Acme"), "socialNetwork": "LINKEDIN",
        "endpoint": {"pageId": str(number), "owner": "m", "sourceObject": {"access_token": f"member{number}"}},
    }


def instagram():
    page = str(of.number())
    endpoint = {"pageId": page, "appId": "77", "sourceObject": {"access_token": f"page{page}"}}
    return {"socialNetwork": "INSTAGRAM_BUSINESS", "endpoint": endpoint}


def whatsapp():
    number = str(of.number())
    return {"wabaId": number, "pageId": number, "code": f"code{number}"}


def reactivation():
    channel_id = of.reusable_channel()
    of.ask("DELETE", f"/channels/{channel_id}")
    return path(manifestId=of.manifest()) | query(channelId=channel_id)


def on_lists():
    channel_id, interactor_id = of.interactor()
    return {"channelId": channel_id, "interactorId": interactor_id, "interactorLists": [of.interactors()]}


def erased():
    channel_id, interactor_id = of.interactor()
    return path(cid=channel_id, id=interactor_id)


def realm():
    name, user = of.linked()
    return path(realm=name) | query(code=user.removeprefix("user"), session_state="ab-1", accesstoken=None)


def totp_login():
    known, _, secret = of.protected()
    jwt = of.ask("POST", "/users/login", known, token=None)["jwt"]
    # The step before is used up.
    return body({"jwt": jwt, "code": of.code(secret, 30)}) | query(accesstoken=None)


def totp_verification():
    _, token, new = of.second_factor()
    return body({"jwt": new["jwt"], "code": of.code(new["secret"])}) | query(accesstoken=token)


def totp_removal():
    known, token, secret = of.protected()
    ((user_id,),) = of.stored("SELECT id FROM users WHERE name_key = ?", known["username"])
    return path(userId=user_id) | query(code=of.code(secret, 30), accesstoken=token)


def feature():
    groups = of.ask("GET", "/settings/features")
    wanted = [item["key"] for group in groups for item in group["items"] if item["state"]["type"] == "request"]
    return body({"featureName": wanted[0]})


def threshold():
    return body({"field": "smartActions.suggestion", "value": 0.42})


FORM = "application/x-www-form-urlencoded"
HOURS = {"businessHours": {"timezone": "UTC", "daysOfWeek": [{"day": 1, "start": 8, "end": 17, "workday": True}]}}

EXAMPLES = {
    "activateAccount": lambda: body(of.registered()) | query(accesstoken=None),
    "addInteractorToInteractorLists": lambda: body(on_lists()),
    "addTeamChannels": lambda: path(id=of.team()) | body({"channelIds": [of.channel()["_id"]]}),
    "addTeamUsers": lambda: path(id=of.team()) | body({"userIds": [of.user()]}),
    "completeKeycloakLogin": realm,
    "createCampaign": lambda: body(of.new_campaign()),
    "createCustomChannel": lambda: body({"name": of.label("Forum")}),
    "createFacebookChannels": lambda: body([of.facebook_page(str(of.number()))]),
    "createFont": lambda: body(of.new_font()),
    "createInboxAlert": lambda: body(of.alert()),
    "createInboxFolder": lambda: of.folder() and body({"name": of.label("Folder")}),
    "createInstagramChannel": lambda: body(instagram()),
    "createLinkedinChannel": lambda: body(organization()),
    "createMediaLibraryFile": lambda: path(mediaId=of.media()) | body({}),
    "createMedia": lambda: body({"name": "cat.png", "size": 3}),
    "createPlaceholderChannel": lambda: body({"name": of.label("Later")}),
    "createPostGroup": lambda: body(of.new_group()),
    "createPublicChannel": lambda: body({"name": of.label("Board"), "endpoint": {"networkId": of.label("board")}})
    | query(accesstoken=of.creation_token()),
    "createUser": lambda: body(of.new_user()),
    "createWhatsappChannel": lambda: body(whatsapp()),
    "createWordpressChannel": lambda: body({"endpoint": {"accessToken": f"site{of.number()}"}}),
    "deactivatePublicChannel": dict,
    "deleteCampaign": lambda: path(id=of.campaign()),
    "deleteChannel": lambda: path(id=of.channel()["_id"]),
    "deleteChannelInteractorData": erased,
    "deleteChannelToken": lambda: path(id=of.facebook()[1], userId="5") | query(**{"from": "accessToken"}),
    "deleteFont": lambda: path(fontId=of.font()),
    "deleteInboxAlert": lambda: path(alertId=new_alert()),
    "deleteInboxFolder": lambda: path(id=of.folder()),
    "deleteInteractorList": lambda: path(id=of.interactors()),
    "deletePost": lambda: path(id=of.post()),
    "deletePostGroup": lambda: path(id=of.group()),
    "deleteTeamChannel": lambda: of_team(of.in_team, "channelId"),
    "deleteTeamUser": lambda: of_team(of.member, "userId"),
    "deleteUser": lambda: path(userId=of.user()),
    "deleteUserTotpSecret": totp_removal,
    "getChannel": lambda: path(id=of.channel()["_id"]),
    "getInteractorList": lambda: path(id=of.interactors()),
    "getMedia": lambda: path(id=of.media()),
    "getMediaLibraryFile": lambda: path(mediaId=of.library_file()),
    "getPreDraftPostGroup": lambda: of.begun() and {},
    "getPublicChannel": dict,
    "logFrontendData": lambda: body({"level": "warn", "message": "slow"}),
    "loginUser": lambda: body(of.credentials()) | query(accesstoken=None),
    "loginUserByTotp": totp_login,
    "performMediaLibraryAction": lambda: {
        "body": {"action": "create", "source": of.label("folder")}, "media_type": FORM,
    },
    "proxyMedia": lambda: path(resource="post", id=of.post_with_media()),
    "reactivateAccount": lambda: path(accountId=of.ended()),
    "refreshFacebookChannelTokens": lambda: body({"userToken": f"user{of.number()}"}),
    "refreshLinkedinChannelTokens": lambda: body({"access_token": f"member{of.number()}", "expiresIn": 60}),
    "registerAccount": lambda: body(of.registration()) | query(accesstoken=None),
    "reorderInboxFolders": lambda: body({"folderId": of.folder(), "index": 0}),
    "replaceMediaLibraryFileMedia": lambda: path(mediaId=of.library_file()) | body({"mediaId": of.media()}),
    "requestAccountFeature": feature,
    "resetCustomChannelToken": lambda: path(id=of.channel()["_id"]),
    "searchPosts": lambda: body({"order": "asc", "sortBy": "publishTime"}),
    "setChannelToken": facebook_token,
    "setUserPassword": lambda: body({"token": of.invitation(), "password": "staple battery horse"})
    | query(accesstoken=None),
    "startManifestChannelCreation": lambda: path(manifestId=of.manifest()),
    "startManifestChannelReactivation": reactivation,
    "updateAccount": lambda: path(id=of.account()[0]) | body({"name": of.label("Acme")}),
    "updateAccountAiThresholds": threshold,
    "updateAllChannelsBusinessHours": lambda: body(HOURS),
    "updateCampaign": lambda: path(id=of.campaign()) | body(of.new_campaign()),
    "updateChannel": lambda: path(id=of.channel()["_id"]) | body({"name": of.label("Board")}),
    "updateChannelBusinessHours": lambda: path(cid=of.channel()["_id"]) | body(HOURS),
    "updateFont": lambda: path(fontId=of.font()) | body({"fontFamily": "Acme Sans"}),
    "updateInboxAlert": lambda: path(alertId=new_alert()) | body({"threshold": 20}),
    "updateInboxFolder": lambda: path(id=of.folder()) | body({"name": of.label("Folder")}),
    "updateInteractorList": lambda: path(id=of.interactors()) | body({"name": of.label("People")}),
    "updateMediaLibraryFile": lambda: path(mediaId=of.library_file()) | body({"title": "A cat"}),
    "updatePlaceholderChannel": lambda: path(id=of.placeholder()) | body({"name": of.label("Later still")}),
    "updatePublicChannel": lambda: body({"name": of.label("Board")}),
    "updatePublicManifest": lambda: body({"branding": {"color": "#000000"}}),
    "updateUser": lambda: path(userId=of.user()) | body({"firstName": "Ada"}),
    "updateUserPermissions": lambda: path(userId=of.user()) | body({"permissions": ["ViewPosts"]}),
    "verifyTotpSecret": totp_verification,
}


def main():
    """Sends each one and prints those that fail: quicker than a whole run, to see whether they still succeed."""
    contract = of.ask("GET", "/swagger.json", token=None)
    of.switch_on()
    operations = {
        operation["operationId"]: (method.upper(), template, operation.get("security") == [{"channelToken": []}])
        for template, methods in contract["paths"].items() for method, operation in methods.items() if "operationId" in operation
    }
    for name, make in EXAMPLES.items():
        method, template, is_channel = operations[name]
        try:
            given = make()
            for key, value in given.get("path_parameters", {}).items():
                template = template.replace("{" + key + "}", value)
            token = of.channel_token() if is_channel else "dev"
            pairs = {"accesstoken": token} | given.get("query", {})
            url = of.API + template + "?" + urlencode({key: value for key, value in pairs.items() if value})
            content = given.get("body")
            is_form = given.get("media_type") == FORM
            of.request(method, url, urlencode(content).encode() if is_form else content)
        except Exception as error:
            print(name, type(error).__name__, str(error)[:600])


if __name__ == "__main__":
    main()

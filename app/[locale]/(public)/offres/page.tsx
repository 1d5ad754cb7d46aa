import { text } from "../../../../lib/i18n/text";
import { titled } from "../../titled";
import { notOnlineYet } from "../not-online-yet";

export const generateMetadata = titled((locale) => text(locale, "pages")("offers.title"));

export default notOnlineYet("offers");

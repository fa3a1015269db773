import { mount } from "svelte";
import App from "./App.svelte";
import { onClosing } from "./lib/host";
import { room } from "./lib/room.svelte";
import "./look/fonts.css";
import "./look/tokens.css";
import "./look/base.css";
import "./look/parts.css";
import "./look/forms.css";
import "./look/findings.css";
import "./look/frame.css";
import "./look/adapt.css";

const target = document.getElementById("app");
if (!target) throw new Error("no place for the window");
void onClosing(() => void room.leave());
window.addEventListener("blur", () => void room.flush());
mount(App, { target });
void room.look();

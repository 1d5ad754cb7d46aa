export { default } from "../document-frame";

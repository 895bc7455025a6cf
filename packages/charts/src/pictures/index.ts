export { pictureOf, type Inscription, type PictureFormat } from "./picture-of.ts";

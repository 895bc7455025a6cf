export { pictureOf, type Inscription, type PictureFormat } from "./picture-of.ts";
export { placePictureOf } from "./place-picture-of.ts";

"use server";
import { remember } from "../../../../lib/platform/action";
import { homeOfWhoIsIn, putAside } from "./codes";

export const go = remember(putAside, homeOfWhoIsIn);

"use client";
import { useSyncExternalStore } from "react";
import { current, noQueue, subscribe } from "./queue.client";

const none = () => noQueue;

/** What this device holds. Empty on the server and at first. */
export const useQueue = () => useSyncExternalStore(subscribe, current, none);

/** Asks the service worker to keep files. */
export interface KeepMessage {
  kind: "keep";
  urls: string[];
}

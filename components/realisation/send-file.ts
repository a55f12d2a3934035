/** What the server said of an upload; null when the connection broke off. */
export interface UploadAnswer {
  readonly ok: boolean;
  readonly message: string;
  /** Whether sending it again could help. */
  readonly mayRetry: boolean;
}

export interface Sending {
  readonly url: string;
  readonly file: File;
  readonly onProgress: (loaded: number) => void;
  readonly words: { readonly broken: string; readonly fault: string };
}

function answerOf(request: XMLHttpRequest, fault: string): UploadAnswer {
  const body: unknown = request.response;
  const message =
    typeof body === "object" && body !== null && "message" in body && typeof body.message === "string"
      ? body.message
      : fault;
  return { ok: request.status === 201, message, mayRetry: request.status >= 500 || request.status === 401 };
}

/** Sends a file with its real progress; XMLHttpRequest, because fetch does not tell how far an upload is. */
export function sendFile({ url, file, onProgress, words }: Sending): {
  readonly done: Promise<UploadAnswer>;
  readonly cancel: () => void;
} {
  const request = new XMLHttpRequest();
  const done = new Promise<UploadAnswer>((resolve) => {
    request.upload.addEventListener("progress", (event) => {
      onProgress(event.loaded);
    });
    request.addEventListener("load", () => {
      resolve(answerOf(request, words.fault));
    });
    request.addEventListener("error", () => {
      resolve({ ok: false, message: words.broken, mayRetry: true });
    });
    request.addEventListener("abort", () => {
      resolve({ ok: false, message: "", mayRetry: false });
    });
  });
  request.open("POST", url);
  request.responseType = "json";
  request.setRequestHeader("content-type", "application/octet-stream");
  request.send(file);
  return {
    done,
    cancel: () => {
      request.abort();
    },
  };
}

import type { GraphqlDoor } from './http';

/** Answers one GraphQL request of the web. */
export type GraphqlHandler = (request: Request) => Promise<Response>;

/** The door for whoever has a web `Request`: Next's route, its pages, tests. */
export function createGraphqlHandler(door: GraphqlDoor): GraphqlHandler {
  return async (request) => {
    const answer = await door(request);
    const headers = new Headers(answer.headers);
    if (typeof answer.body !== 'string') return new Response(streamOf(answer.body), { status: answer.status, headers });
    const bytes = Buffer.from(answer.body);
    headers.set('content-length', String(bytes.byteLength));
    return new Response(oneChunk(bytes), { status: answer.status, headers });
  };
}

// Goes out in one piece. Given the bytes or a string, Response would copy them once more and make a costlier stream of them.
const oneChunk = (bytes: Uint8Array): ReadableStream => new ReadableStream({
  start(controller) {
    controller.enqueue(bytes);
    controller.close();
  },
});

function streamOf(chunks: AsyncIterable<string>): ReadableStream {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(controller) {
      for await (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      controller.close();
    },
  });
}

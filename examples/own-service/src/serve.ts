import { serveNotes } from './target.js';

const { endpoint } = await serveNotes({ port: 8080 });
console.log(`serving notes on ${endpoint}`);

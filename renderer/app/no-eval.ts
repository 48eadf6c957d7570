import { z } from "zod";

// The window's content policy forbids compiling code from text; zod is told before the first schema is made.
z.config({ jitless: true });

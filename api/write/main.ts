import { parentPort, workerData } from "node:worker_threads";
import type { Paper } from "../addenda/addendum/paper.js";
import { writeDocx } from "./docx.js";
import { writePdf } from "./pdf.js";

/** A thread that writes one paper and hands its bytes over: setting type takes longer than others should wait. */
const { format, paper } = workerData as { readonly format: "docx" | "pdf"; readonly paper: Paper };
const bytes = await { docx: writeDocx, pdf: writePdf }[format](paper);
parentPort?.postMessage(new Uint8Array(bytes));

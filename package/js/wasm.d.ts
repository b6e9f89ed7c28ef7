/** The address of the module, with bundlers that treat `.wasm` as a file. */
declare const address: string;
export default address;

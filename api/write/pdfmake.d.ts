/** The maker of PDFs comes without types; this is what is used of it. */
declare module "pdfmake" {
  const pdfmake: {
    setFonts(fonts: object): void;
    setUrlAccessPolicy(policy: (url: string) => boolean): void;
    setLocalAccessPolicy(policy: (path: string) => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Buffer> };
  };
  export default pdfmake;
}

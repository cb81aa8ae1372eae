/** The part of edtf.js that the dossier uses; the package ships no types. */
declare module 'edtf' {
  interface EdtfDate {
    readonly type: string;
    /** The date as written by the library; equal to the input for a valid date. */
    readonly edtf: string;
    /** Milliseconds since 1970 of the earliest and the latest moment. */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(value: string): EdtfDate;
}

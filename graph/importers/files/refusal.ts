/** Why a file cannot be read and what to do about it, in one line; `readFile` puts the file's name before it. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

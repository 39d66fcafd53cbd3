export async function validate(): Promise<0> {
  return 0;
}

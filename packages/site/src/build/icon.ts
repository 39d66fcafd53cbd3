/** Three dates of one ratification. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0a6069"/><path d="M7 16h18" stroke="#fff" stroke-width="2.5"/><circle cx="7" cy="16" r="3.5" fill="#fff"/><circle cx="16" cy="16" r="3.5" fill="#fff"/><circle cx="25" cy="16" r="3.5" fill="#fff"/></svg>
`;

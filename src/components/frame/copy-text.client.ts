/** A button that copies the text of an element, with the address of the page. Without it the text can be selected as any other. */

class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const text = document.getElementById(this.getAttribute('for') ?? '');
    // Browsers offer the clipboard to secure addresses only.
    this.hidden = !('clipboard' in navigator);
    if (!button || !text) return;
    button.addEventListener('click', () => {
      const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
      const copied = `${text.innerText.replace(/\s+/g, ' ').trim()} ${address}`;
      void navigator.clipboard.writeText(copied).then(() => {
        const status = this.querySelector('[role=status]');
        if (status) status.textContent = this.dataset['copied'] ?? '';
      });
    });
  }
}

customElements.define('copy-text', CopyText);

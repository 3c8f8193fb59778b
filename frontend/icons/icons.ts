/// <reference types="vite/client" />
import appWindow from 'lucide-static/icons/app-window.svg?raw';
import bell from 'lucide-static/icons/bell.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import building2 from 'lucide-static/icons/building-2.svg?raw';
import calendarClock from 'lucide-static/icons/calendar-clock.svg?raw';
import chartColumn from 'lucide-static/icons/chart-column.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import chevronUp from 'lucide-static/icons/chevron-up.svg?raw';
import chevronsUpDown from 'lucide-static/icons/chevrons-up-down.svg?raw';
import circleAlert from 'lucide-static/icons/circle-alert.svg?raw';
import circleQuestionMark from 'lucide-static/icons/circle-question-mark.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import ellipsis from 'lucide-static/icons/ellipsis.svg?raw';
import externalLink from 'lucide-static/icons/external-link.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import folderOpen from 'lucide-static/icons/folder-open.svg?raw';
import funnel from 'lucide-static/icons/funnel.svg?raw';
import gitCompare from 'lucide-static/icons/git-compare.svg?raw';
import history from 'lucide-static/icons/history.svg?raw';
import image from 'lucide-static/icons/image.svg?raw';
import inbox from 'lucide-static/icons/inbox.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import keyRound from 'lucide-static/icons/key-round.svg?raw';
import landmark from 'lucide-static/icons/landmark.svg?raw';
import languages from 'lucide-static/icons/languages.svg?raw';
import layoutDashboard from 'lucide-static/icons/layout-dashboard.svg?raw';
import listTree from 'lucide-static/icons/list-tree.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import logIn from 'lucide-static/icons/log-in.svg?raw';
import logOut from 'lucide-static/icons/log-out.svg?raw';
import mapIcon from 'lucide-static/icons/map.svg?raw';
import maximize2 from 'lucide-static/icons/maximize-2.svg?raw';
import menu from 'lucide-static/icons/menu.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import paperclip from 'lucide-static/icons/paperclip.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import rotateCcw from 'lucide-static/icons/rotate-ccw.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import send from 'lucide-static/icons/send.svg?raw';
import settings from 'lucide-static/icons/settings.svg?raw';
import share2 from 'lucide-static/icons/share-2.svg?raw';
import shieldCheck from 'lucide-static/icons/shield-check.svg?raw';
import star from 'lucide-static/icons/star.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';
import table from 'lucide-static/icons/table.svg?raw';
import target from 'lucide-static/icons/target.svg?raw';
import trendingDown from 'lucide-static/icons/trending-down.svg?raw';
import trendingUp from 'lucide-static/icons/trending-up.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import upload from 'lucide-static/icons/upload.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import wallet from 'lucide-static/icons/wallet.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

/** Icons by their Lucide name (ISC): only those listed here reach the browser. */
const ICONS: Readonly<Record<string, string>> = {
  'app-window': appWindow,
  bell,
  'book-open': bookOpen,
  'building-2': building2,
  'calendar-clock': calendarClock,
  'chart-column': chartColumn,
  check,
  'chevron-down': chevronDown,
  'chevron-right': chevronRight,
  'chevron-up': chevronUp,
  'chevrons-up-down': chevronsUpDown,
  'circle-alert': circleAlert,
  'circle-question-mark': circleQuestionMark,
  clock,
  download,
  ellipsis,
  'external-link': externalLink,
  'file-text': fileText,
  'folder-open': folderOpen,
  funnel,
  'git-compare': gitCompare,
  history,
  image,
  inbox,
  info,
  'key-round': keyRound,
  landmark,
  languages,
  'layout-dashboard': layoutDashboard,
  'list-tree': listTree,
  lock,
  'log-in': logIn,
  'log-out': logOut,
  map: mapIcon,
  'maximize-2': maximize2,
  menu,
  moon,
  paperclip,
  pencil,
  plus,
  printer,
  'rotate-ccw': rotateCcw,
  search,
  send,
  settings,
  'share-2': share2,
  'shield-check': shieldCheck,
  star,
  sun,
  table,
  target,
  'trending-down': trendingDown,
  'trending-up': trendingUp,
  'triangle-alert': triangleAlert,
  'undo-2': undo2,
  upload,
  users,
  wallet,
  x,
};

/**
 * `<cs-icon name="map">`: one line icon in the colour of the text. It says nothing to screen readers; whoever uses it
 * names the button or the state in words.
 */
class CsIcon extends HTMLElement {
  static readonly observedAttributes = ['name'];

  connectedCallback(): void {
    this.setAttribute('aria-hidden', 'true');
    this.draw();
  }

  /** Out of the page it stays as it is: a copy for a picture brings its drawing along. */
  attributeChangedCallback(): void {
    if (this.isConnected) {
      this.draw();
    }
  }

  private draw(): void {
    this.innerHTML = ICONS[this.getAttribute('name') ?? ''] ?? '';
  }
}

if (!customElements.get('cs-icon')) {
  customElements.define('cs-icon', CsIcon);
}

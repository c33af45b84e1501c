import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import { CHANNELS } from '../shared/channels.ts';
import type { AppEvent, Bridge } from '../shared/contract.ts';

/*
 * The only bridge. Its channels are fixed; which requests exist is the contract's to say, and main checks it.
 */
const bridge: Bridge = {
  request: (name, input) => ipcRenderer.invoke(CHANNELS.request, name, input),
  onEvent: (listener) => {
    const forward = (_event: IpcRendererEvent, event: AppEvent): void => listener(event);
    ipcRenderer.on(CHANNELS.event, forward);
    return () => ipcRenderer.off(CHANNELS.event, forward);
  },
  flushed: (token, saved) => ipcRenderer.send(CHANNELS.flushed, token, saved),
  pathOfFile: (file) => webUtils.getPathForFile(file),
};

contextBridge.exposeInMainWorld('throughline', bridge);

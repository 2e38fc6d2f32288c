import { mount } from 'svelte'
import App from '#web/App.svelte'
import '#web/tokens.css'
import '#web/base.css'
import '#web/tables.css'
import '#web/print.css'

const target = document.getElementById('app')
if (!target) throw new Error('index.html has no #app')
mount(App, { target })

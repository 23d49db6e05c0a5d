import { chromium } from 'playwright-core'; import { AxeBuilder } from '@axe-core/playwright';
import http from 'node:http'; import fs from 'node:fs'; import path from 'node:path';
const root='/tmp/Ebuild';const mime={'.html':'text/html','.js':'text/javascript','.css':'text/css','.json':'application/json','.woff2':'font/woff2','.svg':'image/svg+xml'};
const s=http.createServer((q,r)=>{let p=decodeURIComponent(q.url.split('?')[0]);let f=path.join(root,p);if(p.endsWith('/'))f+='index.html';if(!fs.existsSync(f)||fs.statSync(f).isDirectory()){r.writeHead(404,{'content-type':'text/html'});return r.end(fs.readFileSync(root+'/404.html'))}r.writeHead(200,{'content-type':mime[path.extname(f)]??'application/octet-stream'});fs.createReadStream(f).pipe(r)}).listen(5179);
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
for(const scheme of ['light','dark'])for(const p of ['/node/wiktor-grajewski/','/node/ochabs-office/','/handoff/barmor-sends-to-shin-bet/','/copy/red-booklet/','/source/wikipedia-body/','/people/','/handoffs/','/about/','/nosuch/']){const c=await b.newContext({viewport:{width:scheme==='dark'?390:1440,height:900},colorScheme:scheme});const pg=await c.newPage();pg.on('console',m=>{if(['error','warning'].includes(m.type())&&!p.includes('nosuch'))console.log(p,m.text())});await pg.goto('http://localhost:5179'+p,{waitUntil:'networkidle'});
if(p.includes('people')&&scheme==='light'){await pg.getByRole('combobox',{name:'Search'}).first().fill('lucj');await pg.waitForTimeout(400)}
const r=await new AxeBuilder({page:pg}).analyze();console.log(scheme,p,r.violations.map(v=>v.id+': '+v.nodes.slice(0,2).map(n=>n.html.slice(0,120)+' '+(n.any[0]?.message??'')).join(' | ')));
if(p.includes('wiktor')&&scheme==='light'){await pg.emulateMedia({media:'print'});await pg.setViewportSize({width:720,height:1000});await pg.screenshot({path:'/tmp/E-printm.png',fullPage:true})}
await c.close()}
await b.close();s.close();

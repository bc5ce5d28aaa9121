import { eachFaultIsNoticed } from './each-fault-is-noticed.ts';

eachFaultIsNoticed('clb', 'behaviour');

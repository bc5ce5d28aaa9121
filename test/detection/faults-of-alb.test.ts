import { someFaultsAreNoticed } from './each-fault-is-noticed.ts';

someFaultsAreNoticed('alb');
